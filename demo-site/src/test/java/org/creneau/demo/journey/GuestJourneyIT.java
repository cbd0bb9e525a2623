// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A guest buys in French on a phone, pays at the counter and leaves with a code. */
class GuestJourneyIT {
    @Test
    void aGuestFindsAPointByPostcodeKeepsASlotAndOrders() {
        try (Shopper guest = Shopper.onAPhone()) {
            buyAsGuest(guest, true);
        }
    }

    @Test
    void theWholePurchaseWorksWithoutScript() {
        try (Shopper guest = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            buyAsGuest(guest, false);
        }
    }

    private static void buyAsGuest(Shopper guest, boolean pictures) {
        fillTheCart(guest, pictures);
        String hours = chooseWhereAndWhen(guest, pictures);
        guest.sees("Gardé pour vous jusqu’à", "La Table d'Oberkampf", hours);
        guest.page.locator("a[href*='/checkout']").first().click();
        guest.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
        guest.paysAtCollection();
        guest.sees("Merci Jeanne", "La Table d'Oberkampf", hours, "Code de retrait", "À régler au retrait");
        assertThat(guest.pickupCode()).isNotBlank();
        take(guest, "confirmation-360", pictures);
    }

    private static void fillTheCart(Shopper guest, boolean pictures) {
        guest.go("/");
        guest.sees("Votre quartier vous attend.");
        take(guest, "home-360", pictures);
        guest.page.locator(".trade a[href='/cave']").click();
        guest.page
                .locator(".card-name a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Chablis"))
                .click();
        guest.page.locator(".offers input").last().check();
        guest.press("Ajouter au panier");
        guest.sees("est dans votre panier", "Choisissez où et quand vous retirerez votre commande.");
    }

    private static String chooseWhereAndWhen(Shopper guest, boolean pictures) {
        guest.page.locator("a.crn-button").click();
        guest.page.locator("#crn-place").fill("75011");
        guest.page.locator("form.crn-search button").click();
        guest.sees("Les plus proches de Paris");
        take(guest, "points-360", pictures);
        guest.choosePoint("La Table d'Oberkampf");
        guest.chooseNextFreeDay();
        take(guest, "slots-360", pictures);
        return guest.keepFirstFreeSlot();
    }

    private static void take(Shopper guest, String picture, boolean pictures) {
        if (pictures) {
            guest.picture(picture);
        }
    }
}
