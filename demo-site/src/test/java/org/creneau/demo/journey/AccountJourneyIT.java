// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import org.junit.jupiter.api.Test;

/** A registered customer finds the order, and when to collect it, among their orders. */
class AccountJourneyIT {
    @Test
    void anOrderInTheAccountShowsWhereAndWhenToCollectIt() {
        try (Shopper customer = Shopper.atADesk()) {
            register(customer, "simone" + System.nanoTime() + "@exemple.fr");
            customer.putInCart(Shopper.BOOK);
            String hours = customer.holdASlotAt("Librairie du Passage");
            customer.go("/checkout");
            customer.saysWhoCollects("Simone", "Weil", "simone@exemple.fr");
            customer.paysAtCollection();
            findInAccount(customer, customer.orderNumber(), customer.pickupCode(), hours);
        }
    }

    private static void register(Shopper customer, String email) {
        customer.go("/register");
        customer.page.locator("input[name='customer.firstName']").fill("Simone");
        customer.page.locator("input[name='customer.lastName']").fill("Weil");
        customer.page.locator("input[name='customer.emailAddress']").fill(email);
        customer.page.locator("#password").fill("attention-1");
        customer.page.locator("#passwordConfirm").fill("attention-1");
        customer.press("Créer mon compte");
    }

    private static void findInAccount(Shopper customer, String number, String code, String hours) {
        customer.go("/account/orders");
        customer.sees("Bonjour Simone", number);
        customer.page.locator("ul.orders a").first().click();
        customer.sees("Commande " + number, "Librairie du Passage", hours, code);
        customer.picture("account-1280");
    }
}
