// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What is still to be paid for an order: its total, what picking changed of it, without the pickups that were cancelled or given up,
 * less what was paid before and at the counter. Below 0 if the shop owes something. An order with several pickups is paid as a whole,
 * at whichever counter. Immutable and thread-safe.
 */
public final class AmountDue {

    private final OrderBalance balance;
    private final BigDecimal effect;
    private final BigDecimal ended;
    private final List<CounterPayment> payments;

    private AmountDue(OrderBalance balance, PriceChanges.Sum changes, List<CounterPayment> payments) {
        this.balance = Objects.requireNonNull(balance, "balance");
        this.effect = Objects.requireNonNull(changes.picked, "picked");
        this.ended = Objects.requireNonNull(changes.ended, "ended");
        this.payments = Collections.unmodifiableList(new ArrayList<>(payments));
    }

    static AmountDue of(OrderBalance balance, PriceChanges.Sum changes, List<CounterPayment> payments) {
        return new AmountDue(balance, changes, payments);
    }

    public OrderBalance balance() {
        return balance;
    }

    /** What was missing and replaced changes of the price. */
    public BigDecimal effect() {
        return effect;
    }

    /** What pickups that were cancelled or given up, and that the order still has, take off the total: 0 or less. */
    public BigDecimal ended() {
        return ended;
    }

    /** At whichever counter, the first first; unmodifiable. */
    public List<CounterPayment> payments() {
        return payments;
    }

    /** What was paid at counters, in all. */
    public BigDecimal atCounter() {
        return payments.stream().map(CounterPayment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left, rounded to the digits of the currency. */
    public BigDecimal amount() {
        return balance.total()
                .add(effect)
                .add(ended)
                .subtract(balance.paid())
                .subtract(atCounter())
                .setScale(balance.digits(), RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " due of " + balance + ", " + effect.toPlainString() + " by picking, "
                + ended.toPlainString() + " by what ended, "
                + atCounter().toPlainString() + " at the counter";
    }
}
