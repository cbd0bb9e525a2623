// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the catalogue on a shopper sees where and when something can be collected, for the very thing they choose. */
class CatalogueJourneyIT {
    private static final String TART = "/plats-du-jour/tarte-tatin";
    private static final String GIFT_CARD = "/epicerie/carte-cadeau-du-marche";
    private static final String STEW = "/plats-du-jour/boeuf-bourguignon";

    @Test
    void aListingSaysOfEachProductWhereAndWhen() {
        try (Shopper shopper = Shopper.atADesk()) {
            assertThat(shopper.go("/plats-du-jour")).isEqualTo(200);
            Locator cards = shopper.page.locator(".card");
            assertThat(shopper.page.locator(".card .crn-goods").count()).isEqualTo(cards.count());
            assertThat(cardOf(shopper, TART)).contains("Retrait à").contains("dès");
            assertThat(cardOf(shopper, STEW)).contains("Retrait à La Table d'Oberkampf");
            shopper.picture("listing-1280");
            shopper.go("/epicerie");
            assertThat(cardOf(shopper, GIFT_CARD)).contains("Pas de retrait");
        }
    }

    @Test
    void theTartForFourTakesADayMoreThanTheOthersAsSoonAsItIsChosen() {
        try (Shopper shopper = Shopper.atADesk()) {
            assertThat(shopper.go(TART)).isEqualTo(200);
            String small = told(shopper);
            shopper.page.locator("input[name=skuId]").last().check();
            String large = told(shopper);
            assertThat(small).startsWith("Retrait à").isNotEqualTo(large);
            assertThat(large).startsWith("Retrait à");
            assertThat(shopper.page.locator(".crn-goods-only:visible").innerText())
                    .isEqualTo("Retrait seulement, sans livraison");
            shopper.page.locator("[data-crn-sku]:visible summary").click();
            assertThat(shopper.page.locator("[data-crn-sku]:visible li").count())
                    .isGreaterThan(1);
            shopper.picture("product-goods-1280");
        }
    }

    @Test
    void whatIsToldIsOfTheSkuThatIsChosenAlsoWhereTheChoiceStandsBelowAndComesLater() {
        String radio = "<input type='radio' name='skuId' value='%d'%s aria-label='%d'/>";
        String two = radio.formatted(1, "", 1) + radio.formatted(2, " checked", 2);
        String select =
                "<select name='skuId' aria-label='which'><option>1</option><option selected>2</option></select>";
        String hidden = "<input type='hidden' name='skuId' value='2'/>";
        String another = "<input type='hidden' name='skuId' value='9'/>";
        try (Shopper shopper = Shopper.atADesk()) {
            for (String choice : List.of(two, select, hidden)) {
                assertThat(toldBefore(shopper, choice)).as(choice).containsExactly("two");
            }
            assertThat(toldBefore(shopper, another))
                    .as("of a SKU that nothing is told of")
                    .containsExactly("one");
            assertThat(toldBefore(shopper, "")).as("without a choice").containsExactly("one");
            toldBefore(shopper, two);
            shopper.page.locator("input[value='1']").check();
            assertThat(shopper.page.locator("p:visible").allInnerTexts()).containsExactly("one");
            toldBefore(shopper, select);
            shopper.page.locator("select").selectOption("1");
            assertThat(shopper.page.locator("p:visible").allInnerTexts()).containsExactly("one");
        }
    }

    /** What is seen of a page whose choice of a SKU stands below the script, as a theme may have it. */
    private static List<String> toldBefore(Shopper shopper, String choice) {
        String address = DemoProcess.shop() + "/of-another-theme";
        shopper.page.unroute(address);
        shopper.page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(
                                "<!DOCTYPE html><title>One or two</title><p data-crn-sku='1'>one</p><p data-crn-sku='2'>two</p>"
                                        + "<script src='/js/creneau-goods.js'></script><form>" + choice + "</form>")));
        shopper.page.navigate(address);
        return shopper.page.locator("p:visible").allInnerTexts();
    }

    @Test
    void anEnglishShopperReadsEnglish() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.inEnglish();
            shopper.go(Shopper.BOOK);
            assertThat(shopper.page
                            .locator(".crn-goods-panel .crn-goods")
                            .first()
                            .innerText())
                    .startsWith("Collect at ")
                    .contains("from");
        }
    }

    @Test
    void whatIsHadAtOnePointAloneIsRefusedElsewhereAndTheCartSaysWhatToDo() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.putInCart(STEW);
            shopper.go("/pickup");
            shopper.choosePoint("Librairie du Passage");
            shopper.page.locator(".crn-days a").nth(2).click();
            assertThat(shopper.page.locator(".crn-slots, main").first().innerText())
                    .contains("ne peut pas être retiré à Librairie du Passage");
            shopper.sees(0, ".crn-slot input:enabled");
        }
    }

    @Test
    void somethingAddedThatIsNotHadWhereTheSlotIsIsToldInTheCart() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.putInCart(STEW);
            assertThat(shopper.page.locator(".crn-notes").innerText())
                    .contains("ne peut pas être retiré à Librairie du Passage");
        }
    }

    private static String told(Shopper shopper) {
        return shopper.page
                .locator(".crn-goods-panel .crn-goods:visible")
                .first()
                .innerText();
    }

    private static String cardOf(Shopper shopper, String product) {
        return shopper.page
                .locator(".card:has(a[href*='" + product + "']) .crn-goods")
                .innerText();
    }
}
