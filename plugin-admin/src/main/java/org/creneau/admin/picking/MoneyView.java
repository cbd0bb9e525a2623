// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.picking.AmountDue;
import org.creneau.picking.CounterPayment;
import org.creneau.point.PickupPoint;

/** What is due for an order in words. Immutable. */
public final class MoneyView {

    private final AmountDue due;
    private final PickupPoint point;
    private final PickWords words;

    MoneyView(AmountDue due, PickupPoint point, PickWords words) {
        this.due = due;
        this.point = point;
        this.words = words;
    }

    public String getTotal() {
        return words(due.balance().total());
    }

    /** Before anybody came to the counter. */
    public String getPaid() {
        return words(due.balance().paid());
    }

    public String getEffect() {
        return words(due.effect());
    }

    public boolean isChanged() {
        return due.effect().signum() != 0;
    }

    /** What was cancelled or given up, and is not to be paid. */
    public String getEnded() {
        return words(due.ended());
    }

    public boolean isWithoutSome() {
        return due.ended().signum() != 0;
    }

    public String getDue() {
        return words(due.amount().abs());
    }

    /** As the form sends it back, so that another amount than was seen is never recorded. */
    public String getAmount() {
        return due.amount().toPlainString();
    }

    public boolean isOwed() {
        return due.amount().signum() > 0;
    }

    /** Whether the shop owes something. */
    public boolean isToPayBack() {
        return due.amount().signum() < 0;
    }

    public List<String> getPayments() {
        return due.payments().stream().map(this::payment).collect(Collectors.toList());
    }

    private String payment(CounterPayment payment) {
        return words.say(
                payment.amount().signum() < 0 ? "payment.back" : "payment",
                words(payment.amount().abs()),
                words.say("means." + payment.means().name()),
                words.moment(payment.at(), point),
                String.valueOf(payment.by().number()));
    }

    /** The number of the last payment; 0 if there is none. */
    public int getLast() {
        return due.payments().size();
    }

    private String words(BigDecimal amount) {
        return words.money(amount, due.balance().currency());
    }
}
