// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A {@link Visitor} of the shop, and the steps every purchase is made of. */
final class Shopper extends Visitor {
    static final String WINE = "/cave/chablis-pierre-blanche";
    static final String BOOK = "/librairie/les-fleurs-du-mal";
    static final String GOOD_CARD = "4242 4242 4242 4242";
    static final String DECLINED_CARD = "4000 0000 0000 0002";

    private static final double SOME_MINUTES = 300_000;
    private static final String FREE_DAY = ".crn-days li:has(small:not(:text('complet')):not(:text('none free'))) a";
    private static final String FREE_SLOT = ".crn-slot:has(input:enabled)";

    Shopper(NewContextOptions options) {
        super(options);
    }

    static Shopper onAPhone() {
        return new Shopper(width(PHONE));
    }

    static Shopper atADesk() {
        return new Shopper(width(DESK));
    }

    int go(String path) {
        return open(DemoProcess.shop() + path);
    }

    void inEnglish() {
        go("/?blLocaleCode=en");
    }

    void seesInTheBar(String date) {
        assertThat(page.locator(".demobar-date").innerText()).contains(date);
    }

    void putInCart(String product) {
        go(product);
        page.locator("form.buy button[type=submit]").click();
        page.waitForURL(url -> url.contains("/cart"));
    }

    /** Opens the slots of the point of that name. */
    void choosePoint(String name) {
        page.locator(".crn-card h2 a").getByText(name).click();
        sees(name);
    }

    /** Leads to the day after the first one that has a free slot, so that a slot never lapses during the journey. */
    void chooseNextFreeDay() {
        chooseFreeDay(1);
    }

    /** So many after the first that has a free slot. */
    void chooseFreeDay(int later) {
        page.locator(FREE_DAY).nth(later).click();
    }

    /** Goes on by the Tab key until the script says that it is reached; fails after so many. */
    void tabUntil(int mostTabs, String reached) {
        for (int tabs = 0; tabs < mostTabs; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(reached))) {
                return;
            }
        }
        throw new AssertionError("not reached with " + mostTabs + " Tabs: " + reached);
    }

    /** Chooses the first free slot of the day shown; returns its hours as the page writes them. */
    String chooseFirstFreeSlot() {
        return choose(page.locator(FREE_SLOT).first());
    }

    /** The same with the last one. */
    String chooseLastFreeSlot() {
        return choose(page.locator(FREE_SLOT).last());
    }

    private static String choose(Locator slot) {
        String hours = slot.locator(".crn-time").innerText();
        slot.locator("input").check();
        return hours;
    }

    /** Confirms what slots of the day shown ask for, if any does. */
    void ticksWhatIsAsked() {
        for (Locator box : page.locator("input[name=ack]").all()) {
            box.check();
        }
    }

    void keepIt() {
        page.locator("form[action*='/pickup/hold']:has(input[name=slot]) button[type=submit]")
                .click();
    }

    /** Keeps the first free slot of the day shown, with what it asks confirmed; returns its hours. */
    String keepFirstFreeSlot() {
        String hours = chooseFirstFreeSlot();
        ticksWhatIsAsked();
        keepIt();
        return hours;
    }

    /** The whole of it, for journeys about something else. */
    String holdASlotAt(String point) {
        go("/pickup");
        choosePoint(point);
        chooseNextFreeDay();
        String hours = keepFirstFreeSlot();
        sees(point, hours);
        return hours;
    }

    /** Sends a slot of one's own making in the form of a real page. */
    void holdsInstead(String slot) {
        holdsInstead("1", slot);
    }

    /** The same in the form of that point. */
    void holdsInstead(String point, String slot) {
        go("/pickup/points/" + point);
        Locator choice = page.locator("input[name=slot]:enabled").first();
        choice.evaluate("(input, value) => { input.value = value; input.checked = true; }", slot);
        keepIt();
    }

    /** Why the last step was refused. */
    String problem() {
        return page.locator(".crn-problem").innerText();
    }

    void saysWhoCollects(String first, String last, String email) {
        page.locator("#firstName").fill(first);
        page.locator("#lastName").fill(last);
        page.locator("#email").fill(email);
        page.locator("#phone").fill("06 12 34 56 78");
    }

    void paysAtCollection() {
        page.locator("input[name=payment][value=at-collection]").check();
        placeOrder();
    }

    void paysByCard(String number) {
        page.locator("#pay-card").check();
        page.locator("#cardNumber").fill(number);
        page.locator("#cardExpiry").fill("12/34");
        page.locator("#cardCvc").fill("123");
        placeOrder();
    }

    private void placeOrder() {
        page.locator("form.checkout button[type=submit]").click();
    }

    /** The link to the last mail with that subject to that address, in the demo's mailbox, as soon as it has come. */
    Locator mail(String email, String subject) {
        Locator mail = page.locator("main li", new Page.LocatorOptions().setHasText(email))
                .locator("a", new Locator.LocatorOptions().setHasText(subject));
        page.waitForCondition(
                () -> {
                    go("/demo/mailbox");
                    return mail.count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(SOME_MINUTES));
        return mail.first();
    }

    /** A link in the mail that is shown. */
    Locator inMail(String link) {
        return page.frameLocator("iframe").locator("a", new FrameLocator.LocatorOptions().setHasText(link));
    }

    String orderNumber() {
        return page.locator(".facts dd").first().innerText();
    }

    String pickupCode() {
        return page.locator(".crn-code strong").innerText();
    }
}
