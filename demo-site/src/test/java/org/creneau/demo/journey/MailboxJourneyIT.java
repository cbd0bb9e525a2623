// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What the shop has to say arrives in the demo's mailbox, in the shopper's language, with links that work. */
class MailboxJourneyIT {
    @Test
    void anOrderIsConfirmedByAMailWhoseLinkLeadsToIt() {
        try (Shopper buyer = Shopper.atADesk()) {
            String hours = buy(buyer, "jeanne.courriel@exemple.fr");
            String code = buyer.pickupCode();
            Locator mail = buyer.mail("jeanne.courriel@exemple.fr", "Votre retrait (Librairie du Passage)");
            buyer.picture("mailbox-1280");
            mail.click();
            buyer.sees("retrait.ics", "code.png", code, hours, "Message envoyé automatiquement");
            buyer.picture("mailbox-mail-1280");
            buyer.inMail("Voir, déplacer").click();
            buyer.page.waitForURL("**/pickup/manage/**");
            buyer.sees("Librairie du Passage", hours, code);
        }
    }

    @Test
    void aCancellationIsToldInTheLanguageOfTheOrder() {
        try (Shopper buyer = Shopper.atADesk()) {
            buyer.inEnglish();
            buy(buyer, "cancels@example.org");
            buyer.page.locator("a[href*='/pickup/manage/']").first().click();
            buyer.page.locator("a[href$='/cancel']").click();
            buyer.press("Yes, cancel the collection");
            buyer.mail("cancels@example.org", "is cancelled").click();
            buyer.sees("Nobody expects you", "retrait.ics");
            assertThat(buyer.text()).doesNotContain("code.png");
        }
    }

    private static String buy(Shopper buyer, String email) {
        buyer.putInCart(Shopper.BOOK);
        String hours = buyer.holdASlotAt("Librairie du Passage");
        buyer.go("/checkout");
        buyer.saysWhoCollects("Jeanne", "Martin", email);
        buyer.paysAtCollection();
        buyer.sees(hours);
        return hours;
    }
}
