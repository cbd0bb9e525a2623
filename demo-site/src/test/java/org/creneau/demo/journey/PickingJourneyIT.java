// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** An order with wine is picked, paid, age-checked and handed over. */
class PickingJourneyIT {
    private static final String WINE = "/cave/champagne-brut-petite-fete";
    private static final String POINT = "Librairie du Passage";

    @Test
    void anOrderIsPickedPaidCheckedAndHandedOver() {
        try (Shopper shopper = Shopper.onAPhone();
                Visitor counter = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"));
                Visitor desk = new Visitor(Visitor.width(Visitor.DESK))) {
            String code = orders(shopper);
            Staff.signIn(counter);
            open(counter);
            Locator row = onItsDay(counter);
            row.locator("input[name=code]").fill(code);
            row.locator(".crn-main").click();
            assertThat(counter.page.locator(".crn-problem[role=alert]:visible").innerText())
                    .contains("âge minimum");
            row(counter).locator("input[name=code]").fill(code);
            row(counter).locator("button", inside("Sacs et paiement")).click();
            counter.page.waitForLoadState();
            String address = counter.page.url();
            assertThat(address).doesNotContain("token").matches(".*/pickup-picking/[0-9]+/pickup/[0-9]+-[0-9]+");
            fillsTheBags(counter);
            onTheDesk(desk, address);
            assertThat(counter.page.locator("#crn-hand-code").count())
                    .as("before the age is checked")
                    .isZero();
            isPaid(counter);
            isOldEnough(counter);
            assertThat(counter.page.locator("#crn-hand-code").inputValue()).isEqualTo(code);
            counter.page.locator(".crn-hand-over .crn-main").click();
            counter.page.waitForLoadState();
            assertThat(row(counter).locator(".crn-state").innerText()).isEqualTo("Remis");
            counter.open(address);
            counter.sees("Remis", "Rien à payer");
            assertThat(counter.page.locator("#crn-pick").count()).isZero();
        }
    }

    private static String orders(Shopper shopper) {
        shopper.putInCart(Shopper.BOOK);
        shopper.putInCart(WINE);
        shopper.holdASlotAt(POINT);
        shopper.go("/checkout");
        shopper.saysWhoCollects("Zoé", "Lapréparée", "zoe@exemple.fr");
        shopper.paysAtCollection();
        return shopper.pickupCode();
    }

    private static void fillsTheBags(Visitor counter) {
        Page page = counter.page;
        counter.sees(2, "fieldset");
        counter.sees("18 ans : vérifier avant de remettre", "L’âge doit être vérifié", "Reste à payer");
        counter.picture("picking-pickup-360");
        assertThat(Axe.graveOn(page)).isEmpty();
        assertThat(wide(counter)).isFalse();
        page.locator("fieldset input[value=SUBSTITUTED]").first().check();
        page.locator("fieldset input[name^=substitute]").first().fill("Les Fleurs du mal, édition brochée");
        page.locator("fieldset input[name^=price]").first().fill("3,50");
        page.locator("input[name=bags]").fill("2");
        page.locator("select[name=storage]").selectOption("COLD");
        page.locator("input[name=place]").fill("Étagère 4");
        page.locator("button[name=all]").click();
        page.locator(".crn-said").waitFor();
        counter.sees("2 sacs, Froid, Étagère 4", "édition brochée", "Manquants et remplacés");
    }

    private static void onTheDesk(Visitor desk, String address) {
        Staff.signIn(desk);
        desk.open(address + "?blLocaleCode=en");
        desk.picture("picking-pickup-1280");
        desk.page.locator("header a", named("Pick list")).click();
        desk.page.waitForLoadState();
        assertThat(desk.text()).contains("Zoé Lapréparée", "2 bags, Cold, Étagère 4", "from age 18");
        desk.picture("picking-list-1280");
        assertThat(Axe.graveOn(desk.page)).isEmpty();
        String list = desk.page.url();
        assertThat(pdf(desk, desk.page.locator(".crn-pdf").getAttribute("href")))
                .startsWith("%PDF-");
        desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        desk.picture("picking-list-print");
        desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        desk.page.locator("a", named("By hour")).click();
        desk.page.waitForLoadState();
        assertThat(desk.page.url()).contains("by=hour");
        desk.open(address);
        desk.page.locator("#crn-pick a", named("Labels")).click();
        desk.page.waitForLoadState();
        assertThat(desk.text()).contains("Zoé L.", "Bag 2 of 2").doesNotContain("Lapréparée");
        desk.picture("picking-labels-1280");
        assertThat(Axe.graveOn(desk.page)).isEmpty();
        assertThat(pdf(desk, desk.page.locator(".crn-pdf").getAttribute("href")))
                .startsWith("%PDF-");
        desk.open(list);
        desk.page.setViewportSize(Visitor.PHONE, 740);
        desk.picture("picking-list-360");
        assertThat(wide(desk)).isFalse();
    }

    private static String pdf(Visitor visitor, String href) {
        APIResponse response = visitor.page
                .context()
                .request()
                .get(visitor.page
                        .evaluate("href => new URL(href, location.href).href", href)
                        .toString());
        assertThat(response.headers().get("content-type")).startsWith("application/pdf");
        return response.text();
    }

    private static void isPaid(Visitor counter) {
        counter.page.locator("#crn-means").selectOption("CASH");
        counter.press("Noter comme payé");
        counter.page.locator(".crn-said").waitFor();
        counter.sees("Rien à payer", "Espèces");
        counter.picture("picking-paid-360");
    }

    private static void isOldEnough(Visitor counter) {
        counter.page.locator("input[name=seen]").check();
        counter.press("Confirmer");
        counter.page.locator(".crn-said").waitFor();
        counter.sees("Vérifié, 18 ans ou plus");
        assertThat(wide(counter)).isFalse();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions inside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static void open(Visitor counter) {
        assertThat(counter.open(DemoProcess.admin() + "/pickup-board")).isEqualTo(200);
        counter.page.locator(".crn-point", named(POINT)).click();
    }

    /** The slot may be on one of the next days. */
    private static Locator onItsDay(Visitor counter) {
        for (int days = 0; days < 10 && row(counter).count() == 0; days++) {
            counter.page.locator("nav a", named("Jour suivant")).click();
            counter.page.waitForLoadState();
        }
        return row(counter);
    }

    private static Locator row(Visitor counter) {
        return counter.page.locator(".crn-pickup", named("Zoé Lapréparée"));
    }

    private static boolean wide(Visitor visitor) {
        return (Boolean) visitor.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
