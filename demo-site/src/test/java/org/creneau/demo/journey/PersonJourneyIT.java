// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody else comes for the goods, with a phone and a note for the counter. */
class PersonJourneyIT {
    private static final String MANAGE = "a[href*='/pickup/manage/']";

    @Test
    void whoComesIsKeptWhenTheCardIsDeclinedAndShownEverywhere() {
        try (Shopper buyer = Shopper.atADesk();
                Visitor scanner = new Visitor(Visitor.width(Visitor.PHONE))) {
            toTheCheckout(buyer);
            buyer.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
            assertThat(buyer.page.locator("#street").count())
                    .as("all of it is collected")
                    .isZero();
            says(buyer, "Anne <b>", "12", "Sonnez <b>deux</b> fois & fort");
            buyer.paysByCard(Shopper.GOOD_CARD);
            buyer.sees("Écrivez un nom de 80 lettres au plus", "Écrivez un numéro de 6 à 15 chiffres");
            assertThat(field(buyer, "crnNote").inputValue()).isEqualTo("Sonnez <b>deux</b> fois & fort");
            buyer.picture("person-wrong-1280");
            says(buyer, "Anne Petit", "06 98 76 54 32", "Sonnez <b>deux</b> fois & fort");
            buyer.paysByCard(Shopper.DECLINED_CARD);
            buyer.sees("La carte a été refusée");
            assertThat(field(buyer, "crnName").inputValue()).isEqualTo("Anne Petit");
            buyer.paysByCard(Shopper.GOOD_CARD);
            buyer.sees(
                    "Merci Jeanne",
                    "Personne qui retire",
                    "Anne Petit",
                    "06 98 76 54 32",
                    "Sonnez <b>deux</b> fois & fort");
            assertThat(buyer.page
                            .locator("a[href^='https://www.openstreetmap.org/']")
                            .getAttribute("rel"))
                    .contains("noreferrer");
            buyer.picture("person-confirmation-1280");
            scanner.open(handOver(buyer));
            scanner.sees("Anne Petit", "Sonnez <b>deux</b> fois & fort");
            assertThat(scanner.page.locator("body").innerText()).doesNotContain("06 98 76 54 32");
            scanner.picture("person-handover-360");
        }
    }

    @Test
    void anotherIsNamedOnTheSignedPageInEnglishWithoutScript() {
        String link;
        try (Shopper buyer = Shopper.atADesk()) {
            toTheCheckout(buyer);
            buyer.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
            buyer.paysAtCollection();
            link = DemoProcess.shop() + buyer.page.locator(MANAGE).first().getAttribute("href");
            link = link.replaceAll("/person$", "");
        }
        try (Shopper anyone = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            anyone.inEnglish();
            anyone.open(link);
            anyone.page.locator("a[href$='/person']").click();
            anyone.picture("person-360");
            anyone.page.locator("#crnPhone").fill("call me");
            anyone.page.locator("#crnName").fill("Bo O'Brien");
            anyone.press("Keep this");
            anyone.sees("Please correct what is marked", "Write a phone number of 6 to 15 digits");
            anyone.picture("person-wrong-360");
            anyone.page.locator("#crnPhone").fill("+33 6 12 34 56 78");
            anyone.press("Keep this");
            anyone.sees("The counter knows who comes.", "Bo O'Brien", "+33 6 12 34 56 78");
            anyone.picture("person-named-360");
        }
    }

    private static void toTheCheckout(Shopper buyer) {
        buyer.putInCart(Shopper.BOOK);
        buyer.holdASlotAt("Librairie du Passage");
        buyer.go("/checkout");
    }

    private static void says(Shopper buyer, String name, String phone, String note) {
        field(buyer, "crnName").fill(name);
        field(buyer, "crnPhone").fill(phone);
        field(buyer, "crnNote").fill(note);
    }

    private static Locator field(Shopper buyer, String name) {
        return buyer.page.locator("input[name^=" + name + "]").first();
    }

    private static String handOver(Shopper buyer) {
        String picture = buyer.page.locator("img.crn-show").getAttribute("src");
        return DemoProcess.shop()
                + picture.replace("/pickup/qr/", "/pickup/handover/").replace(".png", "");
    }
}
