// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plugin's parts of every page, in a shop that has nothing in common with the demo and a strict content security policy. */
class OtherThemeIT {
    /** Dark, large, with another idea of every element; it sets the properties that a theme is asked to set and no class of the plugin. */
    private static final String DARK = """
            html { font-size: 20px; }
            body { margin: 0; font-family: monospace; background: #111; color: #eee; }
            main { padding: 1rem; }
            * { box-sizing: content-box; }
            a { color: #8fe3d0; }
            p { margin: 2rem 0; }
            ul { list-style: square; padding-left: 3rem; }
            label { display: inline; }
            input, select, textarea, button { border-radius: 0; background: #222; color: #eee; }
            table { width: 100%; }
            .crn.crn { --crn-ink: #eee; --crn-quiet: #bbb; --crn-line: #555; --crn-paper: #1c1c1c; --crn-soft: #222;
              --crn-accent: #8fe3d0; --crn-on-accent: #000; --crn-alarm: #ffb3a7; --crn-alarm-paper: #3a1512; --crn-radius: 0; }
            """;

    private static final String DUPLICATES = """
            () => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              return ids.filter((id, i) => ids.indexOf(id) !== i); }""";
    private static final String FOREIGN = """
            () => [...document.querySelectorAll('.crn [id], .crn[id]')].map(e => e.id).filter(id => !id.startsWith('crn'))""";

    @Test
    void everyPartWorksUnderAStrictPolicyAndInAnotherTheme() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            NewContextOptions options = Visitor.width(width);
            try (Shopper shopper = new Shopper(Visitor.width(width))) {
                BarePage bare = new BarePage(shopper, DARK, options);
                shopper.putInCart(Shopper.BOOK);
                for (String path : List.of("/pickup", "/pickup/stores", "/pickup/stores/1-librairie-du-passage")) {
                    look(bare, path, width, wrong);
                }
                shopper.holdASlotAt("Librairie du Passage");
                for (String path : List.of(Shopper.BOOK, "/pickup/points/1", "/cart", "/checkout")) {
                    look(bare, path, width, wrong);
                }
                shopper.go("/checkout");
                shopper.saysWhoCollects("Ada", "Autre", "ada@exemple.fr");
                shopper.paysAtCollection();
                String order = shopper.orderNumber();
                look(bare, "/pickup/proof/" + order, width, wrong);
                look(bare, "/pickup/certificate/" + order, width, wrong);
                String manage = shopper.page
                        .locator("a[href*='/pickup/manage/']")
                        .first()
                        .getAttribute("href");
                look(bare, manage, width, wrong);
                look(bare, shopper.page.url().replace(DemoProcess.shop(), ""), width, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theShopsAnalyticsAreToldOnceWhatIsHeldAndNothingOfWhoHoldsIt() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.page.addInitScript("window.told = [];"
                    + "document.addEventListener('creneau', e => window.told.push(JSON.stringify(e.detail)));");
            assertThat(toldOn(shopper, "/pickup/points/1"))
                    .singleElement()
                    .asString()
                    .matches("\\{\"name\":\"slots-shown\",\"point\":1,\"count\":[0-9]+}");
            assertThat(toldOn(shopper, "/cart"))
                    .singleElement()
                    .asString()
                    .matches("\\{\"name\":\"slot-held\",\"point\":1,\"slot\":\"[0-9T:-]+Z\"}");
            assertThat(toldOn(shopper, "/cart")).isEmpty();
        }
    }

    private static List<?> toldOn(Shopper shopper, String path) {
        shopper.go(path);
        shopper.page.addScriptTag(new Page.AddScriptTagOptions().setUrl(DemoProcess.shop() + "/js/creneau-events.js"));
        return (List<?>) shopper.page.evaluate("() => window.told");
    }

    @Test
    void aPartWithAScriptOfItsOwnWouldBeSeen() {
        try (Shopper shopper = Shopper.atADesk();
                Visitor page = new BarePage(shopper, "", Visitor.width(Visitor.DESK))
                        .show(
                                DemoProcess.shop() + "/pickup",
                                "<div class=\"crn\" style=\"color: red\"><script>window.x = 1</script></div>")) {
            assertThat(BarePage.violationsOn(page.page)).hasSize(2);
        }
    }

    private static void look(BarePage bare, String path, int width, List<String> wrong) {
        try (Visitor page = bare.open(path)) {
            String where = path.replaceAll("[^a-z]+", "-") + width;
            page.picture("other-theme" + where);
            assertThat(page.page.locator(".crn").count()).as(path).isPositive();
            note(wrong, where, "breaks the policy", BarePage.violationsOn(page.page));
            note(wrong, where, "keeps people out", Axe.graveOn(page.page));
            note(wrong, where, "has twice the id", (List<?>) page.page.evaluate(DUPLICATES));
            note(wrong, where, "has the id", (List<?>) page.page.evaluate(FOREIGN));
            if ((Boolean) page.page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                wrong.add(where + " is wider than the screen");
            }
        }
    }

    private static void note(List<String> wrong, String where, String what, List<?> found) {
        found.forEach(each -> wrong.add(where + " " + what + ": " + each));
    }
}
