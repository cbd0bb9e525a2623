// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentAdditionalFieldType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;

/** Builds the gateway's answers and reads the card back from a request. Stateless. */
final class DemoCardReply {
    /** The transaction field that carries the {@link TestCard}'s name instead of its number. */
    static final String CARD = "creneau.demo.card";

    private DemoCardReply() {}

    /** The card a request is about; a request without a known card counts as declined. */
    static TestCard cardOf(PaymentRequestDTO request) {
        Object name = request.getAdditionalFields().get(CARD);
        for (TestCard card : TestCard.values()) {
            if (card.name().equals(name)) {
                return card;
            }
        }
        return TestCard.DECLINED;
    }

    static PaymentResponseDTO to(PaymentRequestDTO request, PaymentTransactionType type, boolean successful) {
        TestCard card = cardOf(request);
        return new PaymentResponseDTO(PaymentType.CREDIT_CARD, DemoCardGatewayType.DEMO_CARD)
                .orderId(request.getOrderId())
                .amount(new Money(request.getTransactionTotal(), request.getOrderCurrencyCode()))
                .paymentTransactionType(type)
                .successful(successful)
                .valid(true)
                .responseMap(CARD, card.name())
                .responseMap(PaymentAdditionalFieldType.LAST_FOUR.getType(), card.lastFour())
                .rawResponse("demo card, " + type.getType() + (successful ? " accepted" : " declined"));
    }
}
