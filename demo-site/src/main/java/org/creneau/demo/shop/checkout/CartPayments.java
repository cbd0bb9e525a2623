// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.util.ArrayList;
import org.broadleafcommerce.common.payment.service.PaymentGatewayCheckoutService;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The payments of a cart, of which there may be one that counts. */
@Component
public class CartPayments {
    private final PaymentGatewayCheckoutService gatewayCheckout;

    @Autowired
    public CartPayments(PaymentGatewayCheckoutService gatewayCheckout) {
        this.gatewayCheckout = gatewayCheckout;
    }

    /**
     * Sets aside what an earlier attempt left, such as a declined card. Broadleaf keeps the rows, archived: a payment's history is not
     * deleted.
     */
    void setAside(Order cart) {
        for (OrderPayment payment : new ArrayList<>(cart.getPayments())) {
            cart.getPayments().remove(payment);
            if (payment.isActive()) {
                gatewayCheckout.markPaymentAsInvalid(payment.getId());
            }
        }
    }

    /** Whether a gateway refused one of the order's payments. */
    static boolean isDeclined(Order order) {
        for (OrderPayment payment : order.getPayments()) {
            for (PaymentTransaction transaction : payment.getTransactions()) {
                if (payment.isActive() && Boolean.FALSE.equals(transaction.getSuccess())) {
                    return true;
                }
            }
        }
        return false;
    }
}
