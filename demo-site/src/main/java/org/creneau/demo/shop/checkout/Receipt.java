// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import org.broadleafcommerce.common.payment.PaymentAdditionalFieldType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.jspecify.annotations.Nullable;

/** How a placed order is paid and whom it is for, as its pages say it. Immutable. */
public final class Receipt {
    private final CheckoutForm contact;
    private final @Nullable String cardLastFour;

    private Receipt(CheckoutForm contact, @Nullable String cardLastFour) {
        this.contact = contact;
        this.cardLastFour = cardLastFour;
    }

    /** Reads the order's contact and its active payment. */
    public static Receipt of(Order order) {
        String lastFour = null;
        for (OrderPayment payment : order.getPayments()) {
            if (payment.isActive() && PaymentType.CREDIT_CARD.equals(payment.getType())) {
                lastFour = lastFourOf(payment);
            }
        }
        return new Receipt(OrderContact.read(order), lastFour);
    }

    private static String lastFourOf(OrderPayment payment) {
        for (PaymentTransaction transaction : payment.getTransactions()) {
            String digits = transaction.getAdditionalFields().get(PaymentAdditionalFieldType.LAST_FOUR.getType());
            if (digits != null) {
                return digits;
            }
        }
        return "";
    }

    /** The contact fields; its card fields are empty. */
    public CheckoutForm getContact() {
        return contact;
    }

    /** The last four digits of the card it was paid by; null when it is to be paid at collection. */
    public @Nullable String getCardLastFour() {
        return cardLastFour;
    }
}
