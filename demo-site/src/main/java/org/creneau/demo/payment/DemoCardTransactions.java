// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;

/**
 * Accepts or declines, by the {@link TestCard} named in the request. Broadleaf's ValidateAndConfirmPaymentActivity calls
 * {@link #authorizeAndCapture} for the order's unconfirmed card payment, inside the checkout workflow. Stateless.
 */
public class DemoCardTransactions implements PaymentGatewayTransactionService {
    @Override
    public PaymentResponseDTO authorizeAndCapture(PaymentRequestDTO request) {
        boolean accepted = DemoCardReply.cardOf(request) != TestCard.DECLINED;
        return DemoCardReply.to(request, PaymentTransactionType.AUTHORIZE_AND_CAPTURE, accepted);
    }

    @Override
    public PaymentResponseDTO voidPayment(PaymentRequestDTO request) {
        return DemoCardReply.to(request, PaymentTransactionType.VOID, true);
    }

    @Override
    public PaymentResponseDTO authorize(PaymentRequestDTO request) {
        throw notDone("authorize");
    }

    @Override
    public PaymentResponseDTO capture(PaymentRequestDTO request) {
        throw notDone("capture");
    }

    @Override
    public PaymentResponseDTO reverseAuthorize(PaymentRequestDTO request) {
        throw notDone("reverseAuthorize");
    }

    @Override
    public PaymentResponseDTO refund(PaymentRequestDTO request) {
        throw notDone("refund");
    }

    private static UnsupportedOperationException notDone(String operation) {
        return new UnsupportedOperationException(
                "operation: " + operation + "; the demo card gateway does authorizeAndCapture and voidPayment");
    }
}
