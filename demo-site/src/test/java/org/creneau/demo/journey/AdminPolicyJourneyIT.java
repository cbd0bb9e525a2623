// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The plugin's pages of the admin, and its scripts for Broadleaf's pages, do nothing that a strict policy forbids: they are served with it
 * alone, and the browser has nothing to report.
 */
class AdminPolicyJourneyIT {
    private static final String POLICY = "script-src 'self'; style-src 'self'";

    /** Where the pages of the plugin begin; the others are found by their links. */
    private static final List<String> SECTIONS =
            List.of("/pickup-planning", "/pickup-board", "/pickup-overview", "/pickup-regimes", "/compliance-log");

    private static final int MOST_PAGES = 60;

    /** Notes what the browser would say of each breach, in whatever page. */
    private static final String NOTING = "window.creneauBreaches = [];"
            + " document.addEventListener('securitypolicyviolation',"
            + " e => window.creneauBreaches.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));";

    /** As Broadleaf writes a field of days into a form. */
    private static final String FORM = "<!DOCTYPE html><html lang='fr'><head><title>bare</title></head><body>"
            + "<button class='creneau-terms' data-action='/bare?followed'>Conditions</button>"
            + "<form><div class='field-box'><div class='field-label'>Jours</div>"
            + "<input type='text' name=\"fields['weekdays'].value\" value='MO,FR'/>"
            + "<span class='field-help'>MO lundi, TU mardi, WE mercredi, TH jeudi, FR vendredi, SA samedi, SU"
            + " dimanche</span></div></form>"
            + "<script src='%1$s/js/admin/creneau-terms.js'></script>"
            + "<script src='%1$s/js/admin/creneau-weekdays.js'></script></body></html>";

    @Test
    void everyPageOfThePluginRunsUnderAStrictPolicy() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            Staff.signIn(merchant);
            merchant.page.addInitScript(NOTING);
            merchant.page.route(url -> url.startsWith(DemoProcess.admin()), AdminPolicyJourneyIT::withPolicy);
            Map<String, String> met = new LinkedHashMap<>();
            Deque<String> ahead = new ArrayDeque<>(SECTIONS);
            while (!ahead.isEmpty() && met.size() < MOST_PAGES) {
                String path = ahead.poll();
                if (met.putIfAbsent(shapeOf(path), path) == null) {
                    assertThat(merchant.open(DemoProcess.admin() + path))
                            .as(path)
                            .isEqualTo(200);
                    assertThat(breaches(merchant)).as(path).isEmpty();
                    ahead.addAll(links(merchant));
                }
            }
            assertThat(met.keySet())
                    .contains(
                            "/pickup-planning/N",
                            "/pickup-planning/N/week",
                            "/pickup-planning/N/hours",
                            "/pickup-planning/N/place",
                            "/pickup-planning/N/plan",
                            "/pickup-planning/lists",
                            "/pickup-board/N",
                            "/pickup-board/N/staff",
                            "/pickup-picking/N",
                            "/pickup-overview/N");
        }
    }

    @Test
    void thePluginsScriptsForBroadleafsFormsRunInABarePageUnderAStrictPolicy() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.PHONE))) {
            Staff.signIn(merchant);
            merchant.page.addInitScript(NOTING);
            serveBare(merchant, String.format(FORM, DemoProcess.admin()));
            merchant.open(DemoProcess.admin() + "/bare");
            merchant.page.locator("label:has-text(\"mardi\") input").check();
            merchant.page.locator("label:has-text(\"lundi\") input").uncheck();
            assertThat(merchant.page
                            .locator("[name=\"fields['weekdays'].value\"]")
                            .inputValue())
                    .isEqualTo("TU,FR");
            assertThat(merchant.page.locator(".field-help").count()).isZero();
            assertThat(breaches(merchant)).isEmpty();
            merchant.page.locator("button.creneau-terms").click();
            merchant.page.waitForURL(url -> url.endsWith("?followed"));
            assertThat(breaches(merchant)).isEmpty();
        }
    }

    @Test
    void whatThePolicyForbidsIsFoundByThisLook() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            merchant.page.addInitScript(NOTING);
            serveBare(merchant, "<!DOCTYPE html><title>bare</title><p style='color: red'>x</p><script>1</script>");
            merchant.open(DemoProcess.admin() + "/bare");
            assertThat(breaches(merchant)).hasSize(2);
        }
    }

    private static void serveBare(Visitor visitor, String page) {
        visitor.page.route(
                url -> url.contains("/bare"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setHeaders(
                                Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=utf-8"))
                        .setBody(page)));
    }

    /** What the server answers, sent under the policy alone. */
    private static void withPolicy(Route route) {
        if (!"document".equals(route.request().resourceType())) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("content-security-policy", POLICY);
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    @SuppressWarnings("unchecked") // an array of texts, by the script above
    private static List<String> breaches(Visitor merchant) {
        merchant.page.waitForLoadState();
        return (List<String>) merchant.page.evaluate("window.creneauBreaches");
    }

    /** Of the plugin's pages, those that show something; without what follows the path. */
    private static List<String> links(Visitor merchant) {
        List<String> paths = new ArrayList<>();
        for (Object each : (List<?>) merchant.page.evaluate("Array.from(document.links, a => a.pathname)")) {
            String path = String.valueOf(each).replaceFirst("^/admin", "");
            boolean ours = SECTIONS.stream().anyMatch(path::startsWith) || path.startsWith("/pickup-picking");
            if (ours && !path.matches(".*/(export|table|sheet|label-sheet|live)(/.*)?")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static String shapeOf(String path) {
        return path.replaceAll("/[0-9]+", "/N").replaceFirst("/pickup/[^/]+", "/pickup/REF");
    }
}
