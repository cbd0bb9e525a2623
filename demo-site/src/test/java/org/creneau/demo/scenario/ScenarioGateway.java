// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.creneau.demo.payment.DemoCardGateway;
import org.creneau.demo.payment.DemoCardTransactions;

/**
 * The demo's card gateway, with something to happen while it is asked to take the money of an order: time passes, a sweep
 * runs, it does not answer. Accepts as the demo's does when nothing is arranged. Thread-safe.
 */
public final class ScenarioGateway extends DemoCardGateway {
    private final Map<String, Runnable> arranged = new ConcurrentHashMap<>();

    /** What happens, once, in the midst of the payment of that order; what it throws is the gateway's failure. */
    public void whilePaying(long orderId, Runnable happening) {
        arranged.put(Long.toString(orderId), happening);
    }

    @Override
    public PaymentGatewayTransactionService getTransactionService() {
        return new DemoCardTransactions() {
            @Override
            public PaymentResponseDTO authorizeAndCapture(PaymentRequestDTO request) {
                Runnable happening = arranged.remove(request.getOrderId());
                if (happening != null) {
                    happening.run();
                }
                return super.authorizeAndCapture(request);
            }
        };
    }
}
