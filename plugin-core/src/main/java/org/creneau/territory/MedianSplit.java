// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Hoare's selection over unit vectors and the numbers that go with them, in place: linear in the mean, and unharmed by
 * equal values. The pivot is the median of three, so input that is sorted already costs no more. For one thread.
 */
final class MedianSplit {

    private final float[] vectors;
    private final int[] numbers;
    private int axis;
    private int left;
    private int right;

    MedianSplit(float[] vectors, int[] numbers) {
        this.vectors = vectors;
        this.numbers = numbers;
    }

    /** Puts the places from..to in such order that along the axis none before the middle is greater than any after. */
    void at(int alongAxis, int from, int to, int middle) {
        axis = alongAxis;
        int low = from;
        int high = to - 1;
        while (low < high) {
            partition(low, high);
            if (middle <= right) {
                high = right;
            } else if (middle >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    /** Leaves nothing greater than the pivot up to the right, nothing less from the left on, and the pivot between. */
    private void partition(int low, int high) {
        float pivot = median(key(low), key((low + high) >>> 1), key(high));
        left = low;
        right = high;
        while (left <= right) {
            while (key(left) < pivot) {
                left++;
            }
            while (key(right) > pivot) {
                right--;
            }
            if (left <= right) {
                swap(left++, right--);
            }
        }
    }

    private float key(int place) {
        return vectors[BoxTree.AXES * place + axis];
    }

    private static float median(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(int one, int other) {
        int number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
        for (int part = 0; part < BoxTree.AXES; part++) {
            float value = vectors[BoxTree.AXES * one + part];
            vectors[BoxTree.AXES * one + part] = vectors[BoxTree.AXES * other + part];
            vectors[BoxTree.AXES * other + part] = value;
        }
    }
}
