// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.storefront.link.SiteUrl;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup/stores} lists all points, {@code GET /pickup/stores/12-librairie-du-passage} is the page of one. Another spelling leads to the
 * right one for good (301), so that a renamed point keeps its visitors. The header {@code Link: rel="canonical"} (RFC 6596) says which
 * address counts, whatever the shop's layout has in its head.
 */
@Controller
public class StoreController {
    private final PickupPoints points;
    private final Stores stores;
    private final SiteUrl site;
    private final PickupTexts texts;

    public StoreController(PickupPoints points, Stores stores, SiteUrl site, PickupTexts texts) {
        this.points = points;
        this.stores = stores;
        this.site = site;
        this.texts = texts;
    }

    @RequestMapping(value = StorePath.ALL, method = RequestMethod.GET)
    public String all(
            @RequestParam(value = "page", defaultValue = "1") String page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        StoreList list = StoreList.of(points.all(), numberIn(page), texts.locale());
        model.addAttribute("stores", list);
        String query = list.getPage() == 1 ? "" : "?page=" + list.getPage();
        response.setHeader("Link", canonical(site.base(request) + StorePath.ALL + query));
        return "pickup/stores";
    }

    @RequestMapping(value = StorePath.ALL + "/{store}", method = RequestMethod.GET)
    public String one(
            @PathVariable("store") String asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PickupPoint> point = StorePath.idIn(asked).flatMap(points::find);
        if (!point.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown";
        }
        if (!asked.equals(StorePath.lastPart(point.get()))) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            // Within the shop: a cache would keep an address that somebody's Host header made up.
            response.setHeader("Location", request.getContextPath() + StorePath.of(point.get()));
            return null;
        }
        response.setHeader("Link", canonical(site.base(request) + StorePath.of(point.get())));
        model.addAttribute("store", stores.view(point.get(), site.base(request)));
        return "pickup/store";
    }

    private static String canonical(String address) {
        return "<" + address + ">; rel=\"canonical\"";
    }

    private static int numberIn(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
