// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.place.WayView;
import org.creneau.storefront.place.Ways;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup/points/ID} shows a point's slots, {@code ?day=2020-11-12} those of one day, {@code fit=1} those alone during
 * which the visitor may be out, {@code for=} those for a {@link
 * VisitorPortion} of the cart.
 */
@Controller
public class SlotController {
    private final PickupPoints points;
    private final SlotsOfPoint slots;
    private final Ways ways;
    private final VisitorPortion portion = new VisitorPortion();

    public SlotController(PickupPoints points, SlotsOfPoint slots, Ways ways) {
        this.points = points;
        this.slots = slots;
        this.ways = ways;
    }

    @RequestMapping(value = "/pickup/points/{id}", method = RequestMethod.GET)
    public String slots(
            @PathVariable("id") String id,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "fit", defaultValue = "") String fit,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Optional<PickupPoint> point = pointOf(points, id);
        if (!point.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown";
        }
        if (portion.isGone()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "pickup/changed";
        }
        model.addAttribute("point", point.get());
        model.addAttribute("modeKey", "creneau.mode." + point.get().mode().name());
        model.addAttribute("cartReady", CollectCart.isCollectable(CartState.getCart()));
        WayView way = ways.of(session);
        boolean fitting = "1".equals(fit) && way.isWindow();
        model.addAttribute("way", way);
        model.addAttribute("fitQuery", fitting ? "&fit=1" : "");
        model.addAttribute(
                "slots", slots.page(point.get(), dayOf(day), chosenIn(model)).fitting(fitting));
        return "pickup/slots";
    }

    /** What a hold that was sent back left for this page. */
    @SuppressWarnings("unchecked") // RefusedHold puts it there
    private static Chosen chosenIn(Model model) {
        Map<String, Object> left = model.asMap();
        Object slot = left.get(RefusedHold.CHOSEN);
        Object confirmed = left.get(RefusedHold.CONFIRMED);
        return new Chosen(
                slot == null ? "" : slot.toString(),
                confirmed == null ? Collections.<String>emptySet() : (Collection<String>) confirmed);
    }

    static Optional<PickupPoint> pointOf(PickupPoints points, String id) {
        try {
            return points.find(PointId.of(Long.parseLong(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
