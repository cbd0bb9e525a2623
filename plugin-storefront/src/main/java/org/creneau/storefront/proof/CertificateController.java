// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.notice.CollectBox;
import org.creneau.notice.CollectBoxes;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.PickupViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup/certificate/ORDER-NUMBER}: the outing certificate of the French regimes for one pickup of the order, the first
 * unless {@code pickup=2} says otherwise. Name and birth data are typed into the page and stay there: this controller receives no
 * form. To anyone but the order's owner the page does not exist.
 */
@Controller
public class CertificateController {
    private final ProvenPickups pickups;
    private final PickupViews views;
    private final CollectBoxes boxes;
    private final Clock clock;

    public CertificateController(ProvenPickups pickups, PickupViews views, CollectBoxes boxes, Clock clock) {
        this.pickups = pickups;
        this.views = views;
        this.boxes = boxes;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup/certificate/{orderNumber}", method = RequestMethod.GET)
    public String certificate(
            @PathVariable("orderNumber") String orderNumber,
            @RequestParam(value = "pickup", defaultValue = "1") String number,
            Model model,
            HttpServletResponse response) {
        Optional<OrderPickup> chosen = numbered(number, pickups.of(orderNumber));
        if (!chosen.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown-order";
        }
        OrderPickup pickup = chosen.get();
        LocalDate day = CertificateView.dayOf(pickup);
        Optional<CollectBox> box = boxes.on(day);
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("pickup", views.of(pickup));
        model.addAttribute("curfewForm", boxes.isCurfewFormInUse(day));
        model.addAttribute(
                "certificate",
                box.map(found -> new CertificateView(pickup, found, clock.instant()))
                        .orElse(null));
        return "pickup/certificate";
    }

    private static Optional<OrderPickup> numbered(String number, List<OrderPickup> found) {
        return number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= found.size()
                ? Optional.of(found.get(Integer.parseInt(number) - 1))
                : Optional.<OrderPickup>empty();
    }
}
