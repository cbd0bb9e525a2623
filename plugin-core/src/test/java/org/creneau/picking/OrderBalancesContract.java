// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;

/** What every {@link OrderBalances} does. A subclass hands out the port and writes orders of the host. */
public abstract class OrderBalancesContract {

    protected abstract OrderBalances balances();

    /** An order that costs that much and of which so much was paid. */
    protected abstract void order(long id, OrderBalance balance);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(balances())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void an_order_is_told_with_what_was_paid_of_it() {
        OrderBalance balance =
                OrderBalance.of(new BigDecimal("42.50"), new BigDecimal("12.50"), Currency.getInstance("EUR"));
        order(1, balance);
        assertThat(balances().of(1)).contains(balance);
    }

    @Test
    void nothing_is_paid_of_an_order_without_payments() {
        OrderBalance balance = OrderBalance.of(new BigDecimal("900"), BigDecimal.ZERO, Currency.getInstance("JPY"));
        order(2, balance);
        assertThat(balances().of(2)).contains(balance);
    }

    @Test
    void an_order_that_is_not_there_has_no_balance() {
        assertThat(balances().of(99_999_999L)).isEmpty();
    }
}
