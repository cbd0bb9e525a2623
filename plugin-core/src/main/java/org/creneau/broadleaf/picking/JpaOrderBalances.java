// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderBalances;
import org.jspecify.annotations.Nullable;

/**
 * What orders cost and what was paid, read from {@code BLC_ORDER}, {@code BLC_ORDER_PAYMENT} and {@code BLC_ORDER_PAYMENT_TRANSACTION}.
 * Of each payment counts what was captured and not paid back, and what is authorized beyond that. Payments of the types that are paid
 * at the counter, such as {@code COD}, count as nothing: Broadleaf's own checkout records them as paid, for want of a word for what
 * they are. Thread-safe.
 */
public final class JpaOrderBalances implements OrderBalances {

    private static final String TOTAL =
            "SELECT o.ORDER_TOTAL, o.CURRENCY_CODE FROM {h-schema}BLC_ORDER o WHERE o.ORDER_ID = :order";

    private static final String PAID =
            "SELECT p.ORDER_PAYMENT_ID, p.PAYMENT_TYPE, t.TRANSACTION_TYPE, t.TRANSACTION_AMOUNT"
                    + " FROM {h-schema}BLC_ORDER_PAYMENT p"
                    + " JOIN {h-schema}BLC_ORDER_PAYMENT_TRANSACTION t ON t.ORDER_PAYMENT = p.ORDER_PAYMENT_ID"
                    + " WHERE p.ORDER_ID = :order AND t.SUCCESS = :yes AND (p.ARCHIVED IS NULL OR p.ARCHIVED <> 'Y')";

    private final Set<String> atCounter;
    private EntityManager em;

    /** @param atCounter the types of payments that are paid at the counter, joined by commas */
    public JpaOrderBalances(String atCounter) {
        Set<String> types = new TreeSet<>();
        for (String type : atCounter.split(",", -1)) {
            types.add(type.trim().toUpperCase(Locale.ROOT));
        }
        this.atCounter = Collections.unmodifiableSet(types);
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Optional<OrderBalance> of(long orderId) {
        List<?> rows =
                em.createNativeQuery(TOTAL).setParameter("order", orderId).getResultList();
        if (rows.isEmpty() || ((Object[]) rows.get(0))[0] == null) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        return Optional.of(OrderBalance.of(amount(row[0]), paid(orderId), currency(row[1])));
    }

    private BigDecimal paid(long orderId) {
        Map<Long, Tally> tallies = new HashMap<>();
        for (Object each : em.createNativeQuery(PAID)
                .setParameter("order", orderId)
                .setParameter("yes", true)
                .getResultList()) {
            Object[] row = (Object[]) each;
            if (!atCounter.contains(String.valueOf(row[1]).toUpperCase(Locale.ROOT))) {
                tallies.computeIfAbsent(((Number) row[0]).longValue(), any -> new Tally())
                        .add(String.valueOf(row[2]), amount(row[3]));
            }
        }
        return tallies.values().stream().map(Tally::secured).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The shop's own if the order names none, or one that is no currency. */
    private static Currency currency(@Nullable Object code) {
        try {
            return Currency.getInstance(String.valueOf(code).trim());
        } catch (IllegalArgumentException e) {
            return BroadleafCurrencyUtils.getMoney(BigDecimal.ZERO, null).getCurrency();
        }
    }

    private static BigDecimal amount(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    /** The transactions of one payment, by the words of Broadleaf's {@code PaymentTransactionType}. */
    private static final class Tally {

        private BigDecimal captured = BigDecimal.ZERO;
        private BigDecimal authorized = BigDecimal.ZERO;

        private void add(String type, BigDecimal amount) {
            switch (type) {
                case "AUTHORIZE_AND_CAPTURE":
                    captured = captured.add(amount);
                    break;
                case "CAPTURE":
                    captured = captured.add(amount);
                    authorized = authorized.subtract(amount);
                    break;
                case "AUTHORIZE":
                    authorized = authorized.add(amount);
                    break;
                case "REVERSE_AUTH":
                    authorized = authorized.subtract(amount);
                    break;
                case "REFUND":
                case "VOID":
                    captured = captured.subtract(amount);
                    break;
                default:
                // settled was captured before, and unconfirmed is nothing yet
            }
        }

        private BigDecimal secured() {
            return captured.add(authorized.max(BigDecimal.ZERO));
        }
    }
}
