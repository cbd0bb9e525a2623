// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link CounterPayments} does. A subclass hands out the port and its transactions. */
public abstract class CounterPaymentsContract {
    private static final AtomicLong ORDERS = new AtomicLong(7_800_000);
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00.123Z");

    private final long order = ORDERS.incrementAndGet();

    protected abstract CounterPayments payments();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(payments())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void payments_are_read_back_with_every_part_by_their_numbers() {
        CounterPayment second = payment(2, "-3.05");
        CounterPayment first = payment(1, "12.5");
        add(second);
        add(first);
        assertThat(all()).containsExactly(first, second);
        assertThat(transactions().separate(() -> payments().ofOrder(ORDERS.incrementAndGet())))
                .isEmpty();
    }

    @Test
    void of_two_of_one_number_the_second_is_told() {
        add(payment(1, "12.50"));
        assertThatThrownBy(() -> add(payment(1, "12.50"))).isInstanceOf(Conflict.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void of_many_who_take_the_money_at_once_one_records_it() {
        List<Boolean> recorded =
                Race.of(8, racer -> Insist.unless(() -> !all().isEmpty(), () -> add(payment(1, "12.50"))));
        assertThat(recorded).containsOnlyOnce(true);
        assertThat(all()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_was_never_paid() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    payments().add(payment(1, "12.50"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(all()).isEmpty();
    }

    private CounterPayment payment(int number, String amount) {
        return CounterPayment.of(ReservationToken.generate(new SecureRandom()), order, number)
                .amount(new BigDecimal(amount), Currency.getInstance("EUR"))
                .means(Means.VOUCHER)
                .said(Actor.staff(-1), NOON)
                .build();
    }

    private void add(CounterPayment payment) {
        transactions().separate(() -> {
            payments().add(payment);
            return null;
        });
    }

    private List<CounterPayment> all() {
        return transactions().separate(() -> payments().ofOrder(order));
    }
}
