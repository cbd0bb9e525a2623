// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Whoever has the link of a placed order changes or cancels it, on a device that knows nothing else of it. */
class ManageJourneyIT {
    private static final String MANAGE = "a[href*='/pickup/manage/']";

    @Test
    void theTimeIsChangedByTheLinkOnAnotherDeviceAndTheOrderPageSaysSo() {
        try (Shopper buyer = Shopper.atADesk()) {
            String hours = buy(buyer, "Librairie du Passage");
            String code = buyer.pickupCode();
            String confirmation = buyer.page.url();
            String link = linkOn(buyer);
            buyer.picture("confirmation-manage-1280");
            String later;
            try (Shopper phone = Shopper.onAPhone()) {
                assertThat(phone.open(link)).isEqualTo(200);
                phone.sees("Librairie du Passage", hours, code, "Vous pouvez changer ou annuler jusqu’au");
                phone.picture("manage-360");
                phone.page.locator(".crn-actions a").first().click();
                phone.picture("manage-slots-360");
                later = takeAnother(phone);
                phone.sees("C’est changé.", later, code);
            }
            buyer.page.navigate(confirmation);
            buyer.sees(later, code);
        }
    }

    @Test
    void anotherPointIsChosenInEnglishAtADesk() {
        try (Shopper buyer = Shopper.atADesk()) {
            buyer.inEnglish();
            buy(buyer, "Librairie du Passage");
            buyer.page.navigate(linkOn(buyer));
            buyer.picture("manage-1280");
            buyer.page.locator(".crn-actions a").nth(1).click();
            buyer.sees("At which point will you collect?", "from the present point");
            buyer.picture("manage-points-1280");
            Locator point = buyer.page.locator(".crn-card h2 a").first();
            String name = point.innerText();
            point.click();
            buyer.picture("manage-slots-1280");
            String hours = takeAnother(buyer);
            buyer.sees("It is changed.", name, hours);
        }
    }

    @Test
    void cancellingAsksFirstAndWorksWithoutScript() {
        String link;
        try (Shopper buyer = Shopper.atADesk()) {
            buy(buyer, "Librairie du Passage");
            link = linkOn(buyer);
        }
        try (Shopper anyone = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            anyone.open(link);
            anyone.page.locator("a[href$='/cancel']").click();
            anyone.sees("Annuler ce retrait ?", "Cette page ne rembourse rien.");
            anyone.picture("manage-cancel-360");
            anyone.page.locator("a.crn-link").click();
            anyone.sees("Confirmé");
            anyone.page.locator("a[href$='/cancel']").click();
            anyone.press("Oui, annuler le retrait");
            anyone.sees("Ce retrait est annulé", "le magasin vous contactera");
            anyone.picture("manage-cancelled-360");
            anyone.sees(0, ".crn-actions");
        }
    }

    @Test
    void theTimeIsChangedWithTheKeyboardAlone() {
        try (Shopper buyer = Shopper.atADesk()) {
            buy(buyer, "Librairie du Passage");
            buyer.page.navigate(linkOn(buyer));
            buyer.page.locator(".crn-actions a").first().focus();
            buyer.page.waitForNavigation(() -> buyer.page.keyboard().press("Enter"));
            buyer.page.locator("input[name=slot]:checked").focus();
            buyer.page.keyboard().press("ArrowRight");
            buyer.page.waitForNavigation(() -> buyer.page.keyboard().press("Enter"));
            buyer.sees("C’est changé.");
        }
    }

    @Test
    void aLinkThatWasTamperedWithLeadsNowhere() {
        try (Shopper buyer = Shopper.atADesk()) {
            buy(buyer, "Librairie du Passage");
            String link = linkOn(buyer);
            char last = link.charAt(link.length() - 1);
            String forged = link.substring(0, link.length() - 1) + (last == '0' ? '1' : '0');
            assertThat(buyer.open(forged)).isEqualTo(404);
            buyer.sees("Ce lien ne mène nulle part");
            assertThat(buyer.page.navigate(link).headerValue("referrer-policy")).isEqualTo("no-referrer");
        }
    }

    private static String buy(Shopper buyer, String point) {
        buyer.putInCart(Shopper.BOOK);
        String hours = buyer.holdASlotAt(point);
        buyer.go("/checkout");
        buyer.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
        buyer.paysAtCollection();
        buyer.sees(hours);
        return hours;
    }

    private static String linkOn(Shopper buyer) {
        return DemoProcess.shop() + buyer.page.locator(MANAGE).first().getAttribute("href");
    }

    /** Takes the first slot of the day shown that is free and not the own one. */
    private static String takeAnother(Shopper shopper) {
        Locator slot = shopper.page
                .locator(".crn-slot:has(input:enabled:not(:checked))")
                .first();
        String hours = slot.locator(".crn-time").innerText();
        slot.locator("input").check();
        shopper.ticksWhatIsAsked();
        shopper.page.locator("form[action$='/slot'] button[type=submit]").click();
        return hours;
    }
}
