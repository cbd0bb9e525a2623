// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ReservationToken;
import org.jspecify.annotations.Nullable;

/**
 * What somebody paid for an order at the counter, below 0 for what they were paid back, and who of the staff says so. The payments of
 * an order are numbered from 1; none is ever changed, a mistake is made good by another. Immutable and thread-safe.
 */
public final class CounterPayment {

    private final ReservationToken token;
    private final long orderId;
    private final int number;
    private final BigDecimal amount;
    private final Currency currency;
    private final Means means;
    private final Instant at;
    private final Actor by;

    private CounterPayment(Draft draft) {
        this.token = draft.token;
        this.orderId = draft.orderId;
        this.number = draft.number;
        this.amount = Objects.requireNonNull(draft.amount, "amount");
        this.currency = Objects.requireNonNull(draft.currency, "currency");
        this.means = Objects.requireNonNull(draft.means, "means");
        this.at = Objects.requireNonNull(draft.at, "at");
        this.by = Objects.requireNonNull(draft.by, "by");
    }

    /** Starts that payment of an order, made where that pickup of it is handed over. */
    public static Draft of(ReservationToken token, long orderId, int number) {
        return new Draft(token, orderId, number);
    }

    /** The pickup at whose counter it was paid. */
    public ReservationToken token() {
        return token;
    }

    public long orderId() {
        return orderId;
    }

    /** 1 for the first of its order. */
    public int number() {
        return number;
    }

    /** Never 0. */
    public BigDecimal amount() {
        return amount;
    }

    public Currency currency() {
        return currency;
    }

    public Means means() {
        return means;
    }

    public Instant at() {
        return at;
    }

    public Actor by() {
        return by;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CounterPayment && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(orderId) + number;
    }

    @Override
    public String toString() {
        return "payment " + number + " of order " + orderId + " at " + token + ": "
                + amount.stripTrailingZeros().toPlainString() + " " + currency + " by " + means + " at " + at
                + ", said "
                + by;
    }

    /** Collects the parts of a payment; all must be given. For one thread. */
    public static final class Draft {

        private final ReservationToken token;
        private final long orderId;
        private final int number;
        private @Nullable BigDecimal amount;
        private @Nullable Currency currency;
        private @Nullable Means means;
        private @Nullable Instant at;
        private @Nullable Actor by;

        private Draft(ReservationToken token, long orderId, int number) {
            this.token = token;
            this.orderId = orderId;
            this.number = number;
        }

        public Draft amount(BigDecimal value, Currency unit) {
            this.amount = value;
            this.currency = unit;
            return this;
        }

        public Draft means(Means value) {
            this.means = value;
            return this;
        }

        public Draft said(Actor who, Instant when) {
            this.by = who;
            this.at = when;
            return this;
        }

        /** Throws {@link NullPointerException} naming a missing part. */
        public CounterPayment build() {
            return new CounterPayment(this);
        }
    }
}
