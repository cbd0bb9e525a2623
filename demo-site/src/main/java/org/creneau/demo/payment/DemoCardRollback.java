// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayRollbackService;

/** Takes an accepted payment back when a later step of the checkout fails; called by Broadleaf's ConfirmPaymentsRollbackHandler. */
public class DemoCardRollback implements PaymentGatewayRollbackService {
    @Override
    public PaymentResponseDTO rollbackAuthorizeAndCapture(PaymentRequestDTO transaction) {
        return DemoCardReply.to(transaction, PaymentTransactionType.VOID, true);
    }

    @Override
    public PaymentResponseDTO rollbackAuthorize(PaymentRequestDTO transaction) {
        return DemoCardReply.to(transaction, PaymentTransactionType.REVERSE_AUTH, true);
    }

    @Override
    public PaymentResponseDTO rollbackCapture(PaymentRequestDTO transaction) {
        return DemoCardReply.to(transaction, PaymentTransactionType.VOID, true);
    }

    @Override
    public PaymentResponseDTO rollbackRefund(PaymentRequestDTO transaction) {
        throw new UnsupportedOperationException("operation: rollbackRefund; the demo card gateway makes no refunds");
    }
}
