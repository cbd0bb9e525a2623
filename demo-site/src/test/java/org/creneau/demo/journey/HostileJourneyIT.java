// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** What nobody does by accident is refused in plain words, and never with a stack trace. */
class HostileJourneyIT {
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void anUnknownPointIsNotFoundInTheVisitorsLanguage() {
        try (Shopper visitor = Shopper.atADesk()) {
            assertThat(visitor.go("/pickup/points/999999")).isEqualTo(404);
            visitor.sees("Ce point de retrait n’existe pas");
            visitor.inEnglish();
            assertThat(visitor.go("/pickup/points/999999")).isEqualTo(404);
            assertThat(visitor.text()).doesNotContain("Ce point de retrait");
        }
    }

    @Test
    void aHoldWithoutACsrfTokenIsRefusedWithAFriendlyPage() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.go("/");
            APIResponse answer = post(visitor, "/pickup/hold", "slot", "1-20301112T090000Z-15");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("Votre formulaire a expiré").doesNotContain("Exception");
        }
    }

    @Test
    void aFormOfTenMegabytesIsRefusedWithoutAStackTrace() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.go("/");
            APIResponse answer = post(visitor, "/pickup/place", "place", "x".repeat(TEN_MEGABYTES));
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.text()).doesNotContain("Exception").doesNotContain("at org.");
        }
    }

    @Test
    void aSlotThatCannotBeChosenIsRefusedInWords() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.putInCart(Shopper.BOOK);
            visitor.holdsInstead("no slot at all");
            visitor.sees("Ce n’est pas un créneau que l’on peut choisir.");
            visitor.holdsInstead("1-20190103T100000Z-15");
            assertThat(visitor.problem()).isNotBlank();
            visitor.holdsInstead("1-20301112T090000Z-45");
            assertThat(visitor.problem()).isNotBlank();
        }
    }

    @Test
    void markupInANameNeverBecomesMarkup() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.putInCart(Shopper.BOOK);
            visitor.holdASlotAt("Librairie du Passage");
            visitor.go("/checkout");
            visitor.saysWhoCollects("<script>document.title='taken'</script>", "Martin", "jeanne@exemple.fr");
            visitor.paysAtCollection();
            visitor.sees("sans chevrons");
            assertThat(visitor.page.title()).isNotEqualTo("taken");
            visitor.saysWhoCollects("&lt;b&gt; \"Jeanne\" & Cie", "Martin", "jeanne@exemple.fr");
            visitor.paysAtCollection();
            visitor.sees("Merci &lt;b&gt; \"Jeanne\" & Cie");
        }
    }

    private static APIResponse post(Shopper visitor, String path, String field, String value) {
        FormData form = FormData.create().set(field, value);
        return visitor.page
                .request()
                .post(DemoProcess.shop() + path, RequestOptions.create().setForm(form));
    }
}
