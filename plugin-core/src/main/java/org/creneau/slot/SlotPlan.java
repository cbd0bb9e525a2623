// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * How a point cuts its opening hours into slots and how far ahead they can be booked: length 5..720 minutes, a step
 * from start to start of 5..720 minutes (the length unless said; shorter makes slots overlap, longer leaves gaps),
 * capacity 0..10000 orders per slot (0: nothing can be booked), lead time 0..43200 minutes, horizon 1..366 days.
 *
 * <p>The horizon counts calendar days at the point: 1 is today and tomorrow. Immutable and thread-safe.
 */
public final class SlotPlan {

    static final int MIN_LENGTH_MINUTES = 5;
    static final int MAX_LENGTH_MINUTES = 720;

    private final int lengthMinutes;
    private final int stepMinutes;
    private final int capacityOrders;
    private final int leadMinutes;
    private final int horizonDays;

    private SlotPlan(Builder from) {
        this.lengthMinutes = within("lengthMinutes", from.lengthMinutes, MIN_LENGTH_MINUTES, MAX_LENGTH_MINUTES);
        int step = from.stepMinutes == 0 ? from.lengthMinutes : from.stepMinutes;
        this.stepMinutes = within("stepMinutes", step, MIN_LENGTH_MINUTES, MAX_LENGTH_MINUTES);
        this.capacityOrders = within("capacityOrders", from.capacityOrders, 0, 10_000);
        this.leadMinutes = within("leadMinutes", from.leadMinutes, 0, 43_200);
        this.horizonDays = within("horizonDays", from.horizonDays, 1, 366);
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " is " + value + ", allowed is " + least + ".." + most);
        }
        return value;
    }

    /** Starts from slots of 30 minutes for 4 orders, one hour ahead at least and 7 days at most. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with everything this plan has. */
    public Builder toBuilder() {
        Builder copy = builder().lengthMinutes(lengthMinutes).stepMinutes(stepMinutes);
        return copy.capacityOrders(capacityOrders).leadMinutes(leadMinutes).horizonDays(horizonDays);
    }

    public int lengthMinutes() {
        return lengthMinutes;
    }

    public int stepMinutes() {
        return stepMinutes;
    }

    public int capacityOrders() {
        return capacityOrders;
    }

    public int leadMinutes() {
        return leadMinutes;
    }

    public int horizonDays() {
        return horizonDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotPlan && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return lengthMinutes + " min every " + stepMinutes + " for " + capacityOrders + " orders, lead " + leadMinutes
                + " min, horizon " + horizonDays + " days";
    }

    /** Collects the parts of a plan; for one thread. */
    public static final class Builder {

        private int lengthMinutes = 30;
        private int stepMinutes;
        private int capacityOrders = 4;
        private int leadMinutes = 60;
        private int horizonDays = 7;

        private Builder() {}

        public Builder lengthMinutes(int value) {
            this.lengthMinutes = value;
            return this;
        }

        /** 0 means the length. */
        public Builder stepMinutes(int value) {
            this.stepMinutes = value;
            return this;
        }

        public Builder capacityOrders(int value) {
            this.capacityOrders = value;
            return this;
        }

        public Builder leadMinutes(int value) {
            this.leadMinutes = value;
            return this;
        }

        public Builder horizonDays(int value) {
            this.horizonDays = value;
            return this;
        }

        /** Throws {@link IllegalArgumentException} naming the first part out of bounds. */
        public SlotPlan build() {
            return new SlotPlan(this);
        }
    }
}
