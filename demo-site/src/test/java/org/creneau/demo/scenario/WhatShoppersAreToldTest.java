// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.creneau.demo.shop.mailbox.DemoMail;
import org.creneau.demo.shop.mailbox.DemoMailSender;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The messages that Broadleaf's workflows and the counter leave behind, and the mails that become of them. */
class WhatShoppersAreToldTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().open();
    private final SlotId slot = point.slot("2026-06-03T10:00");
    private final Shopper camille = shop.aShopper().puts(book).collectsAt(slot);

    @Test
    void whoHasOnlyChosenIsToldNothing() {
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        shop.jobs.sendMails();

        assertThat(shop.books.messages(camille.orderId())).isEmpty();
        assertThat(mails()).isEmpty();
    }

    @Test
    void theConfirmationIsSentOnceAndNotAtOnce() {
        camille.checksOut();
        shop.jobs.sendMails();
        assertThat(mails()).isEmpty();

        shop.letPass(Duration.ofSeconds(31));
        shop.jobs.sendMails();
        shop.jobs.sendMails();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMailThatCannotBeSentUndoesNoOrder() {
        camille.checksOut();
        shop.books.execute(
                "UPDATE BLC_ORDER SET EMAIL_ADDRESS = 'nobody at all' WHERE ORDER_ID = ?", camille.orderId());
        shop.letPass(Duration.ofSeconds(31));

        shop.jobs.sendMails();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
    }

    @Test
    void fromTheConfirmationToTheReminderToTheCounter() {
        camille.checksOut();
        shop.itIs("2026-06-02T12:00");
        shop.jobs.remind();
        shop.jobs.remind();
        shop.counter.advance(camille.reservation(), ReservationState.PREPARING);
        shop.counter.advance(camille.reservation(), ReservationState.READY);

        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED", "REMINDER", "READY");
    }

    @Test
    void whoDidNotComeIsToldAndWhoCameIsNot() {
        camille.checksOut();
        shop.itIs("2026-06-03T11:00");
        shop.counter.advance(camille.reservation(), ReservationState.NO_SHOW);

        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED", "NOT_COLLECTED");
    }

    @Test
    void aCheckoutThatFailsLateTellsNobody() {
        try (Steps.Step step = shop.steps.after("blCheckoutWorkflow", "blCompleteOrderActivity", () -> {
            throw new IllegalStateException("another module fails");
        })) {
            camille.checksOut();
        }
        shop.letPass(Duration.ofMinutes(1));
        shop.jobs.sendMails();

        assertThat(shop.books.messages(camille.orderId())).isEmpty();
        assertThat(mails()).isEmpty();
    }

    private List<DemoMail> mails() {
        return shop.bean("demoMailSender", DemoMailSender.class).mails().stream()
                .filter(mail -> mail.getTo().contains(camille.email()))
                .toList();
    }
}
