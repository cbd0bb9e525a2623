// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;

/**
 * What a shopper does to collect: the way there, the queue, the hand-over, the way back, each in seconds. The shopper
 * may arrive at any moment of the slot unless the site says at its start. So one leaves by the slot's start less the
 * way, and is home again by the slot's end (or start) plus queue, hand-over and way. Immutable and thread-safe.
 */
public final class Outing {

    private static final int MINUTE = 60;

    private final long travel;
    private final long stay;
    private final boolean atSlotStart;

    private Outing(long travel, long stay, boolean atSlotStart) {
        this.travel = travel;
        this.stay = stay;
        this.atSlotStart = atSlotStart;
    }

    /** The way there, as long as the way back, without queue; {@link IllegalArgumentException} if negative. */
    public static Outing travelling(Duration oneWay) {
        return new Outing(notNegative("travel", oneWay), 0, false);
    }

    /** The same with a stay at the point; {@link IllegalArgumentException} if one is negative. */
    public Outing staying(Duration queue, Duration handover) {
        return new Outing(travel, notNegative("queue", queue) + notNegative("handover", handover), atSlotStart);
    }

    /** The shopper comes at the start of the slot, never later. */
    public Outing arrivingAtSlotStart() {
        return new Outing(travel, stay, true);
    }

    private static long notNegative(String field, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(field + " is " + value + ", allowed is 0 or more");
        }
        return value.getSeconds();
    }

    /** From leaving home to being home again, for whatever moment of arrival. */
    public Duration duration() {
        return Duration.ofSeconds(2 * travel + stay);
    }

    /** The latest second to leave home, to be there when the slot starts. */
    public long leave(long slotStart) {
        return slotStart - travel;
    }

    /** The first second at which the order has changed hands, whenever the shopper came. */
    public long handedOver(long slotStart, long slotEndExclusive) {
        return (atSlotStart ? slotStart : slotEndExclusive) + stay;
    }

    /** The second by which the shopper is home again, whenever he came. */
    public long back(long slotStart, long slotEndExclusive) {
        return handedOver(slotStart, slotEndExclusive) + travel;
    }

    long travelSeconds() {
        return travel;
    }

    long secondsAfterSlot() {
        return stay + travel;
    }

    /** Rounded up. */
    int travelMinutes() {
        return minutes(travel);
    }

    /** Rounded up. */
    int minutes() {
        return minutes(2 * travel + stay);
    }

    private static int minutes(long seconds) {
        return (int) ((seconds + MINUTE - 1) / MINUTE);
    }
}
