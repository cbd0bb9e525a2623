// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import static java.util.Map.entry;

import java.util.Map;
import org.creneau.house.TemplatesContract;

/** The pages and fragments of the storefront. */
class EscapedPagesTest extends TemplatesContract {
    private static Map.Entry<String, String> own(String expression) {
        return entry(expression, "begins with /pickup, written by a class of ours");
    }

    EscapedPagesTest() {
        super(
                "src/main/resources/webTemplates/pickup",
                Map.of(" th:utext=\"${store.data}\"", "LocalBusinessTest: JSON in which no text can end the element"),
                Map.ofEntries(
                        own("manage"),
                        own("manage.path"),
                        own("path"),
                        own("#pickup.manageLink(pickup)"),
                        own("#pickupCart.path()"),
                        own("nextPage"),
                        own("previousPage"),
                        own("unfiltered"),
                        own("store.path"),
                        entry("pickup.map", "MapLinks: an https address with coordinates in it"),
                        entry("store.map", "MapLinks: an https address with coordinates in it"),
                        entry("'tel:' + store.dial", "begins with tel:"),
                        entry("source", "shown as a link only where Grounds.isLink says so: https"),
                        entry(
                                "store.photoUrl",
                                "PickupPointBuilder takes what PictureUrl allows: https, or a path here"),
                        entry(
                                "point.photoUrl()",
                                "PickupPointBuilder takes what PictureUrl allows: https, or a path here")));
    }
}
