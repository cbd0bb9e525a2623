// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCardGatewayTest {
    private final DemoCardGateway gateway = new DemoCardGateway();

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void acceptsEveryCardButTheDeclinedOne(TestCard card) throws Exception {
        PaymentResponseDTO reply = gateway.getTransactionService().authorizeAndCapture(paying(card.name()));
        assertThat(reply.isSuccessful()).isEqualTo(card != TestCard.DECLINED);
        assertThat(reply.getPaymentTransactionType()).isEqualTo(PaymentTransactionType.AUTHORIZE_AND_CAPTURE);
        assertThat(reply.getAmount().getAmount()).isEqualByComparingTo(new BigDecimal("37.90"));
        assertThat(reply.getAmount().getCurrency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void aRequestWithoutAKnownCardIsDeclined() throws Exception {
        assertThat(gateway.getTransactionService()
                        .authorizeAndCapture(paying("FORGED"))
                        .isSuccessful())
                .isFalse();
    }

    @Test
    void whatWasTakenIsGivenBackAsAVoid() throws Exception {
        PaymentResponseDTO reply =
                gateway.getRollbackService().rollbackAuthorizeAndCapture(paying(TestCard.ACCEPTED.name()));
        assertThat(reply.isSuccessful()).isTrue();
        assertThat(reply.getPaymentTransactionType()).isEqualTo(PaymentTransactionType.VOID);
        assertThat(reply.getAmount().getAmount()).isEqualByComparingTo(new BigDecimal("37.90"));
    }

    @Test
    void noAnswerHoldsMoreThanTheLastFourDigits() throws Exception {
        PaymentResponseDTO reply =
                gateway.getTransactionService().authorizeAndCapture(paying(TestCard.ACCEPTED.name()));
        assertThat(reply.getResponseMap().values()).containsExactlyInAnyOrder("ACCEPTED", "4242");
        assertThat(reply.getRawResponse()).doesNotContain("4242");
    }

    private static PaymentRequestDTO paying(String card) {
        return new PaymentRequestDTO()
                .orderId("12")
                .transactionTotal("37.90")
                .orderCurrencyCode("EUR")
                .additionalField(DemoCardReply.CARD, card);
    }
}
