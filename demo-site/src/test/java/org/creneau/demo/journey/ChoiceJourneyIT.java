// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A merchant publishes a curfew for the evening on which two orders are to be collected, and has their shoppers asked. Each follows the
 * link of their mail on a phone, one in French without script, one in English, and chooses another slot with the keyboard alone.
 */
class ChoiceJourneyIT {
    /** Of a town in which no other journey orders. */
    private static final String POINT = "/pickup/points/19";

    private static final String TOWN = "commune:67482";
    private static final String REGIME = "strasbourg-essai";
    private static final String CURFEW = "16:00";
    private static final int MOST_TABS = 40;

    @Test
    void whoCannotComeUnderACurfewIsAskedAndChoosesAnotherSlotWithTheKeyboardAlone() {
        try (Shopper jeanne = Shopper.onAPhone();
                Shopper john = Shopper.onAPhone();
                Staff merchant = Staff.admin(Visitor.width(Visitor.DESK), "fr")) {
            john.inEnglish();
            LocalDate day = laterDay(jeanne);
            Booking first = booked(jeanne, day, "jeanne.choix@exemple.fr");
            Booking second = booked(john, day, "john.choice@example.org");
            publishes(merchant, day);
            try {
                isAskedAndChooses(merchant, jeanne, first, john, second);
            } finally {
                withdraws(merchant);
            }
        }
    }

    private static void isAskedAndChooses(Staff merchant, Shopper jeanne, Booking first, Shopper john, Booking second) {
        asks(merchant);
        try (Shopper phone = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            opens(phone, first, "À vous de choisir", "Choisir maintenant");
            phone.sees(
                    "Vous deviez retirer votre commande le",
                    first.hours,
                    "Couvre-feu de 16h00",
                    "Annuler ; la boutique");
            phone.picture("choice-360-fr");
            String words = chooses(phone);
            phone.sees("Votre retrait est déplacé", "Votre créneau est maintenant", words);
            phone.picture("choice-done-360-fr");
            seesOnTheOrder(jeanne, first, words);
        }
        opens(john, second, "Please choose", "Choose now");
        john.sees("You were to collect on", second.hours, "Curfew from", "None of these: call me");
        assertThat(Axe.anythingOn(john.page)).isEmpty();
        john.picture("choice-360-en");
        String words = chooses(john);
        john.sees("Your order has been moved", "Your time is now", words);
        assertThat(Axe.anythingOn(john.page)).isEmpty();
        seesOnTheOrder(john, second, words);
    }

    /** The fourth that is free: what is offered instead of it is days ahead too, and does not lapse meanwhile. */
    private static LocalDate laterDay(Shopper shopper) {
        shopper.go(POINT);
        shopper.chooseFreeDay(3);
        shopper.page.waitForURL("**day=**");
        return LocalDate.parse(shopper.page.url().replaceFirst(".*day=([0-9-]{10}).*", "$1"));
    }

    /** In the last slot of the day, which no curfew of an evening leaves. */
    private static Booking booked(Shopper buyer, LocalDate day, String email) {
        buyer.putInCart(Shopper.BOOK);
        buyer.go(POINT + "?day=" + day);
        String hours = buyer.chooseLastFreeSlot();
        buyer.ticksWhatIsAsked();
        buyer.keepIt();
        buyer.sees(hours);
        buyer.go("/checkout");
        buyer.saysWhoCollects("Jeanne", "Martin", email);
        buyer.paysAtCollection();
        buyer.sees(hours);
        return new Booking(email, hours, buyer.page.url(), buyer.pickupCode());
    }

    private static void publishes(Staff merchant, LocalDate day) {
        Page page = merchant.page;
        merchant.go("/pickup-regimes");
        page.locator("#crn-own a").first().click();
        page.locator("#crn-id").fill(REGIME);
        page.locator("#crn-name").fill("Couvre-feu d’un soir");
        page.locator("#crn-from").fill(day + "T00:00");
        page.locator("#crn-to").fill(day.plusDays(1) + "T00:00");
        page.locator("#crn-shopAreas").fill(TOWN);
        page.locator("#crn-curfewBasis").selectOption("law");
        page.locator("#crn-curfewFrom").fill(CURFEW);
        page.locator("#crn-curfewTo").fill("06:00");
        page.locator("#crn-legalReference").fill("Arrêté d’essai");
        page.locator("#crn-note").fill("Pour voir");
        page.locator("#crn-form button:not([formaction])").click();
        page.locator("#edition-1 form button").click();
        page.locator("#crn-impact form button").waitFor();
        assertThat(page.locator("#crn-broken tbody tr").count()).isEqualTo(2);
        page.locator("#crn-impact form button").click();
        page.locator(".crn-said").waitFor();
    }

    private static void asks(Staff merchant) {
        merchant.page.locator("form[action*='/pickup-regimes/ask'] button").click();
        merchant.page.locator("#crn-askings .crn-asking-done").first().waitFor();
    }

    private static void withdraws(Staff merchant) {
        merchant.go("/pickup-regimes/own?id=" + REGIME);
        merchant.page.locator("form:has([name=withdraw]) button").click();
        merchant.page.locator("#crn-impact form button").click();
        merchant.sees(1, ".crn-mark-WITHDRAWN");
    }

    private static void opens(Shopper shopper, Booking booking, String subject, String link) {
        shopper.mail(booking.email, subject).press("Enter");
        shopper.inMail(link).press("Enter");
        shopper.page.waitForURL("**/pickup/choice/**");
    }

    /** The second of those offered; returns how the page calls it. */
    private static String chooses(Shopper shopper) {
        Page page = shopper.page;
        shopper.tabUntil(MOST_TABS, "document.activeElement.matches('input[name=answer]')");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        Locator chosen = page.locator("input[name=answer]:checked");
        assertThat(chosen.getAttribute("id")).isEqualTo("crn-choice-2");
        String words = page.locator("label[for=crn-choice-2]")
                .innerText()
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isFalse();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return words;
    }

    /** The page of the order, with its code as before. */
    private static void seesOnTheOrder(Shopper buyer, Booking booking, String words) {
        buyer.page.navigate(booking.order);
        buyer.sees(words.substring(words.lastIndexOf(", ") + 2), booking.code);
        assertThat(buyer.text()).doesNotContain(booking.hours);
    }

    /** An order as it was placed. */
    private record Booking(String email, String hours, String order, String code) {}
}
