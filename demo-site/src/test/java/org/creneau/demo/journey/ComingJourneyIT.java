// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "I am on my way" and "I am here", seen by the counter in the admin. */
class ComingJourneyIT {
    /** A slot that begins from 10:00 to 11:59 in Paris, in winter. */
    private static final Pattern SOON = Pattern.compile("[0-9]+-([0-9]{4})([0-9]{2})([0-9]{2})T(09|10)[0-9]{4}Z-.*");

    /** A Tuesday without a regime. */
    private static final String WINTER = "2030-01-15";

    private static final String MANAGE = "a[href*='/pickup/manage/']:not([href$='/person']):not([href$='.ics'])";

    private String day = "";

    @Test
    void theCounterSeesWhoIsOnTheWayAndWhoIsHere() {
        try (Shopper buyer = Shopper.atADesk();
                Shopper phone = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false));
                Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            moveTo(buyer, WINTER);
            try {
                String link = buy(buyer);
                assertThat(phone.open(link)).isEqualTo(200);
                phone.sees("Quand vous venez", "vous pourrez dire ici au comptoir");
                phone.picture("coming-early-360");
                moveTo(buyer, day);
                phone.inEnglish();
                phone.open(link);
                phone.press("I am on my way");
                phone.sees("The counter has been told.", "On the way since");
                phone.page.locator("#crnSpot").fill("bay 3 & a <red> car");
                phone.press("I am here");
                phone.sees("Here since", "bay 3 & a <red> car");
                phone.picture("coming-here-360");
                assertThat(seenByTheCounter(merchant)).contains("bay 3 & a <red> car", "Here");
                merchant.picture("coming-admin-1280");
            } finally {
                moveTo(buyer, "today");
            }
        }
    }

    private String buy(Shopper buyer) {
        buyer.putInCart(Shopper.BOOK);
        buyer.go("/pickup");
        buyer.choosePoint("Librairie du Passage");
        buyer.chooseNextFreeDay();
        takeOneThatIsSoonAfterTen(buyer);
        buyer.ticksWhatIsAsked();
        buyer.keepIt();
        buyer.go("/checkout");
        buyer.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
        buyer.paysAtCollection();
        return DemoProcess.shop() + buyer.page.locator(MANAGE).first().getAttribute("href");
    }

    private void takeOneThatIsSoonAfterTen(Shopper buyer) {
        for (Locator slot :
                buyer.page.locator(".crn-slot input[name=slot]:enabled").all()) {
            Matcher value = SOON.matcher(slot.getAttribute("value"));
            if (value.matches()) {
                day = value.group(1) + "-" + value.group(2) + "-" + value.group(3);
                slot.check();
                return;
            }
        }
        throw new AssertionError("no free slot from 10:00 to 11:59");
    }

    private String seenByTheCounter(Visitor merchant) {
        merchant.open(DemoProcess.admin() + "/login");
        merchant.page.locator("[name=j_username]").fill("admin");
        merchant.page.locator("[name=j_password]").fill(DemoProcess.ADMIN_PASSWORD);
        merchant.page.locator("[name=j_password]").press("Enter");
        merchant.page.waitForURL(url -> !url.contains("login"));
        merchant.open(DemoProcess.admin() + "/pickup-board/1?blLocaleCode=en&day=" + day);
        return merchant.page.locator("body").innerText();
    }

    private static void moveTo(Shopper shopper, String date) {
        shopper.go("/");
        shopper.page.locator(".demobar summary").click();
        if ("today".equals(date)) {
            shopper.page.locator(".demobar button[value=today]").click();
        } else {
            shopper.page.locator("#demo-date").fill(date);
            shopper.page.locator("form:has(#demo-date) button").click();
        }
    }
}
