// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import java.util.Map;
import org.broadleafcommerce.common.payment.PaymentAdditionalFieldType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;

/**
 * Makes the unconfirmed card payment that the checkout workflow later confirms through the gateway. It holds the card's name and
 * last four digits; the number itself is not passed on.
 */
public class CardPayment {
    private final OrderPaymentService payments;

    /** @param payments Broadleaf's {@code blOrderPaymentService} */
    public CardPayment(OrderPaymentService payments) {
        this.payments = payments;
    }

    /** A payment of the order's whole total, not yet saved. */
    public OrderPayment of(Order order, TestCard card) {
        OrderPayment payment = payments.create();
        payment.setType(PaymentType.CREDIT_CARD);
        payment.setPaymentGatewayType(DemoCardGatewayType.DEMO_CARD);
        payment.setAmount(order.getTotal());
        payment.setOrder(order);
        payment.addTransaction(unconfirmed(payment, card));
        return payment;
    }

    private PaymentTransaction unconfirmed(OrderPayment payment, TestCard card) {
        PaymentTransaction transaction = payments.createTransaction();
        transaction.setOrderPayment(payment);
        transaction.setAmount(payment.getAmount());
        transaction.setType(PaymentTransactionType.UNCONFIRMED);
        transaction.setSuccess(true);
        transaction.setRawResponse("demo card, not yet confirmed");
        Map<String, String> fields = transaction.getAdditionalFields();
        fields.put(DemoCardReply.CARD, card.name());
        fields.put(PaymentAdditionalFieldType.LAST_FOUR.getType(), card.lastFour());
        return transaction;
    }
}
