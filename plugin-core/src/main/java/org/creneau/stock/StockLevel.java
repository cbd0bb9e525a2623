// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Objects;

/**
 * What one point has of one SKU. Of what is on hand some may be taken by orders that are not yet handed over, and some kept
 * as safety, which nobody can order. Immutable and thread-safe.
 */
public final class StockLevel {

    /** The most on hand, taken or kept as safety. */
    public static final int MOST = 10_000_000;

    /** The most days something may take to come. */
    public static final int MOST_DAYS = 365;

    private final StockKind kind;
    private final int onHand;
    private final int taken;
    private final int safety;
    private final int elsewhereDays;

    private StockLevel(StockKind kind, int onHand, int taken, int safety, int elsewhereDays) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.onHand = within("onHand", onHand, MOST);
        this.taken = within("taken", taken, MOST);
        this.safety = within("safety", safety, MOST);
        this.elsewhereDays = within("elsewhereDays", elsewhereDays, MOST_DAYS);
    }

    private static int within(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", allowed is 0.." + most);
        }
        return value;
    }

    /** So many on the shelf, 0..{@value #MOST}, none of them taken or kept. */
    public static StockLevel counted(int onHand) {
        return new StockLevel(StockKind.COUNTED, onHand, 0, 0, 0);
    }

    public static StockLevel madeToOrder() {
        return new StockLevel(StockKind.MADE_TO_ORDER, 0, 0, 0, 0);
    }

    /** Comes in 1..{@value #MOST_DAYS} days. */
    public static StockLevel fromElsewhere(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days is " + days + ", allowed is 1.." + MOST_DAYS);
        }
        return new StockLevel(StockKind.FROM_ELSEWHERE, 0, 0, 0, days);
    }

    public static StockLevel notThere() {
        return new StockLevel(StockKind.NOT_THERE, 0, 0, 0, 0);
    }

    /** The same kind of another level, with what was taken of that one: what is ordered stays ordered. */
    public StockLevel keepingTaken(int quantity) {
        return new StockLevel(kind, onHand, quantity, safety, elsewhereDays);
    }

    /** With so many, 0..{@value #MOST}, that nobody can order. */
    public StockLevel keeping(int quantity) {
        return new StockLevel(kind, onHand, taken, quantity, elsewhereDays);
    }

    /** What is short comes in so many days, 1..{@value #MOST_DAYS}; 0 for never. */
    public StockLevel orElseIn(int days) {
        return new StockLevel(kind, onHand, taken, safety, days);
    }

    public StockKind kind() {
        return kind;
    }

    /** All that is at the point, taken or not. */
    public int onHand() {
        return onHand;
    }

    /** What orders have of it that are not yet handed over. */
    public int taken() {
        return taken;
    }

    /** What nobody can order. */
    public int safety() {
        return safety;
    }

    /** In how many days what is not on the shelf comes; 0 if it does not. */
    public int elsewhereDays() {
        return elsewhereDays;
    }

    /** How many can be ordered from the shelf, 0 or more. */
    public int left() {
        return kind == StockKind.COUNTED ? Math.max(0, onHand - safety - taken) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockLevel && sameAs((StockLevel) other);
    }

    private boolean sameAs(StockLevel other) {
        return kind == other.kind
                && onHand == other.onHand
                && taken == other.taken
                && safety == other.safety
                && elsewhereDays == other.elsewhereDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, onHand, taken, safety, elsewhereDays);
    }

    /** For example {@code COUNTED, 5 on hand, 2 taken, 1 kept, else in 3 days}. */
    @Override
    public String toString() {
        return kind + ", " + onHand + " on hand, " + taken + " taken, " + safety + " kept, else in " + elsewhereDays
                + " days";
    }
}
