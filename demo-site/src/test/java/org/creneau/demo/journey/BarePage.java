// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;

/**
 * What the plugin brings to a page of the shop, its elements, scripts and style sheets, in a page that has nothing of the shop's: under
 * {@value #POLICY}, in a theme of its own.
 */
final class BarePage {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'";

    private static final String PARTS = """
            html => {
              const page = new DOMParser().parseFromString(html, 'text/html');
              const outermost = e => !e.parentElement.closest('.crn');
              const parts = [...page.querySelectorAll('.crn')].filter(outermost).map(e => e.outerHTML);
              const scripts = [...page.querySelectorAll('script[src*="creneau"]')].filter(e => !e.closest('.crn'));
              return parts.concat(scripts.map(e => e.outerHTML)).join('\\n');
            }""";
    private static final String WATCH = """
            window.crnViolations = [];
            document.addEventListener('securitypolicyviolation',
                e => window.crnViolations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));
            """;

    private final Shopper shopper;
    private final String theme;
    private final NewContextOptions options;

    /** Shows pages as this shopper gets them; the theme is the path of a style sheet of the tests, empty for none. */
    BarePage(Shopper shopper, String theme, NewContextOptions options) {
        this.shopper = shopper;
        this.theme = theme;
        this.options = options;
    }

    /** Opens what the plugin brings to that page of the shop; the visitor is to be closed. */
    Visitor open(String path) {
        String address = DemoProcess.shop() + path;
        APIResponse answer = shopper.page.context().request().get(address);
        return show(address, partsOf(shopper, answer.text()));
    }

    /** The outermost elements of the plugin in that text of a page, and its scripts beside them. */
    static String partsOf(Shopper shopper, String html) {
        return (String) shopper.page.evaluate(PARTS, html);
    }

    /** Opens such a page with that for its parts. */
    Visitor show(String address, String parts) {
        Visitor visitor = new Visitor(options);
        visitor.page.addInitScript(WATCH);
        visitor.page.route(
                "**/other-theme.css",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/css").setBody(theme)));
        visitor.page.route(
                url -> url.equals(address),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=UTF-8")
                        .setHeaders(
                                Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=UTF-8"))
                        .setBody(frame(parts))));
        visitor.page.navigate(address);
        return visitor;
    }

    private static String frame(String parts) {
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="UTF-8"><title>Bare</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/css/creneau-pickup.css"><link rel="stylesheet" href="/other-theme.css"></head>
                <body><main><h1 class="of-the-theme">Shop</h1>
                """ + parts + "</main></body></html>";
    }

    /** What that page wanted to do and the policy forbade. */
    @SuppressWarnings("unchecked") // a list of texts, see WATCH
    static List<String> violationsOn(Page page) {
        return (List<String>) page.evaluate("() => window.crnViolations");
    }
}
