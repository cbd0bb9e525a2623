// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.PickupViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * {@code GET /pickup/proof/ORDER-NUMBER}: a page to print that says what is collected where and when. To anyone but the order's
 * owner it does not exist.
 */
@Controller
public class ProofController {
    private final ProvenPickups pickups;
    private final PickupViews views;

    public ProofController(ProvenPickups pickups, PickupViews views) {
        this.pickups = pickups;
        this.views = views;
    }

    @RequestMapping(value = "/pickup/proof/{orderNumber}", method = RequestMethod.GET)
    public String proof(@PathVariable("orderNumber") String orderNumber, Model model, HttpServletResponse response) {
        List<OrderPickup> proven = pickups.of(orderNumber);
        if (proven.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown-order";
        }
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("pickups", proven.stream().map(views::of).collect(Collectors.toList()));
        return "pickup/proof";
    }
}
