// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;
import org.jspecify.annotations.Nullable;

/**
 * One group of an order that is placed, as staff see it who give it a pickup or move that: what is in it, the pickup it has or had last,
 * and what was charged for its delivery. Read once; holds nothing of the host. Immutable and thread-safe.
 */
public final class StaffOrder {

    private final Collector shopper;
    private final String number;
    private final Verdict verdict;
    private final List<String> lines;
    private final @Nullable Reservation last;
    private final BigDecimal delivery;

    StaffOrder(Draft from) {
        this.shopper = from.shopper;
        this.number = from.number;
        this.verdict = from.verdict;
        this.lines = Collections.unmodifiableList(new ArrayList<>(from.lines));
        this.last = from.last;
        this.delivery = from.delivery;
    }

    public long orderId() {
        return shopper.holder().orderId();
    }

    public long groupId() {
        return shopper.holder().groupId();
    }

    /** As people know the order; empty if it has none. */
    public String number() {
        return number;
    }

    /** Whose it is, with what is in it. */
    public Collector shopper() {
        return shopper;
    }

    /** Why it cannot be given a pickup; allowed if it can. Says nothing of the pickup it has. */
    public Verdict verdict() {
        return verdict;
    }

    /** As {@code 2 x Pain}. */
    public List<String> lines() {
        return lines;
    }

    /** The pickup it has, or had last; null if it never had one. */
    public @Nullable Reservation last() {
        return last;
    }

    /** What was charged for having it delivered, which nobody pays back here; 0 for nothing. */
    public BigDecimal delivery() {
        return delivery;
    }

    @Override
    public String toString() {
        return shopper + ", " + verdict + ", last " + last;
    }

    /** Its parts, for {@link StaffPickups}. */
    static final class Draft {
        private final Collector shopper;
        private final String number;
        private final List<String> lines = new ArrayList<>();
        private Verdict verdict = Verdict.allowed();
        private @Nullable Reservation last;
        private BigDecimal delivery = BigDecimal.ZERO;

        Draft(Collector shopper, String number) {
            this.shopper = shopper;
            this.number = number;
        }

        void line(String words) {
            lines.add(words);
        }

        void judged(Verdict value) {
            this.verdict = value;
        }

        void had(@Nullable Reservation value) {
            this.last = value;
        }

        void delivered(BigDecimal price) {
            this.delivery = price;
        }
    }
}
