// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.Arrays;

/**
 * The best so far of a search, at most so many: numbers with their metres, the worst on top. Less metres are better,
 * and of equal metres the lower number. Grows as needed, up to its bound. For one thread.
 */
final class NearestHeap {

    private static final int FIRST_ROOM = 16;

    private final int most;
    private double[] meters;
    private int[] numbers;
    private int size;

    NearestHeap(int most) {
        this.most = most;
        this.meters = new double[Math.min(most, FIRST_ROOM)];
        this.numbers = new int[meters.length];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == most;
    }

    /** The metres of the worst kept; only when there is one. */
    double worstMeters() {
        return meters[0];
    }

    /** Keeps it if there is room or if it is better than the worst, which then goes. */
    void offer(double itsMeters, int itsNumber) {
        if (size < most) {
            makeRoom();
            rise(size++, itsMeters, itsNumber);
        } else if (isWorse(meters[0], numbers[0], itsMeters, itsNumber)) {
            sink(itsMeters, itsNumber);
        }
    }

    /** Takes the worst out and answers its number. */
    int removeWorst() {
        int worst = numbers[0];
        size--;
        sink(meters[size], numbers[size]);
        return worst;
    }

    private void makeRoom() {
        if (size == meters.length) {
            int room = (int) Math.min(most, 2L * size);
            meters = Arrays.copyOf(meters, room);
            numbers = Arrays.copyOf(numbers, room);
        }
    }

    private void rise(int from, double itsMeters, int itsNumber) {
        int at = from;
        while (at > 0 && isWorse(itsMeters, itsNumber, meters[(at - 1) / 2], numbers[(at - 1) / 2])) {
            put(at, meters[(at - 1) / 2], numbers[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, itsMeters, itsNumber);
    }

    private void sink(double itsMeters, int itsNumber) {
        int at = 0;
        int child = worseChild(at);
        while (child < size && isWorse(meters[child], numbers[child], itsMeters, itsNumber)) {
            put(at, meters[child], numbers[child]);
            at = child;
            child = worseChild(at);
        }
        put(at, itsMeters, itsNumber);
    }

    private int worseChild(int at) {
        int left = 2 * at + 1;
        int right = left + 1;
        return right < size && isWorse(meters[right], numbers[right], meters[left], numbers[left]) ? right : left;
    }

    private void put(int at, double itsMeters, int itsNumber) {
        meters[at] = itsMeters;
        numbers[at] = itsNumber;
    }

    private static boolean isWorse(double meters, int number, double otherMeters, int otherNumber) {
        return meters > otherMeters || meters == otherMeters && number > otherNumber;
    }
}
