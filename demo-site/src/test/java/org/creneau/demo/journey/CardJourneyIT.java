// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import org.junit.jupiter.api.Test;

/** A declined card costs the shopper nothing: neither the slot nor the cart. */
class CardJourneyIT {
    @Test
    void aDeclinedCardKeepsTheSlotAndTheNextCardBuysIt() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.inEnglish();
            shopper.sees("Six shops");
            shopper.picture("home-1280");
            shopper.putInCart(Shopper.BOOK);
            String hours = shopper.holdASlotAt("Librairie du Passage");
            shopper.picture("cart-1280");
            payTwice(shopper, hours);
        }
    }

    private static void payTwice(Shopper shopper, String hours) {
        shopper.go("/checkout");
        shopper.saysWhoCollects("Ada", "Byron", "ada@example.org");
        shopper.picture("checkout-1280");
        shopper.paysByCard(Shopper.DECLINED_CARD);
        shopper.sees("The card was declined and nothing was charged", "Kept for you until", hours);
        shopper.paysByCard(Shopper.GOOD_CARD);
        shopper.sees("Thank you, Ada!", "Pickup code", hours, "4242");
        shopper.picture("confirmation-1280");
    }
}
