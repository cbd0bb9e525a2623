// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.List;
import javax.servlet.http.HttpSession;
import org.creneau.territory.Commune;
import org.creneau.territory.Communes;
import org.creneau.territory.GeoPoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup} shows the points, {@code POST /pickup/place} says near which commune or postcode, {@code POST
 * /pickup/position} near which position. The place travels in the body, never in a URL.
 */
@Controller
public class PlaceController {
    private static final String PLACE = PlaceController.class.getName() + ".place";
    private static final int MAX_TYPED = 80;
    private static final int MAX_SUGGESTIONS = 8;

    private final Communes communes;
    private final FindPoints findPoints;

    public PlaceController(Communes communes, FindPoints findPoints) {
        this.communes = communes;
        this.findPoints = findPoints;
    }

    @RequestMapping(value = "/pickup", method = RequestMethod.GET)
    public String points(HttpSession session, Model model) {
        PlaceOfHome place = (PlaceOfHome) session.getAttribute(PLACE);
        model.addAttribute("placeName", place == null ? "" : place.name());
        model.addAttribute("placeKnown", place != null);
        model.addAttribute("points", place == null ? findPoints.all() : findPoints.near(place));
        return "pickup/points";
    }

    @RequestMapping(value = "/pickup/place", method = RequestMethod.POST)
    public String near(
            @RequestParam(value = "place", defaultValue = "") String typed,
            @RequestParam(value = "insee", defaultValue = "") String insee,
            HttpSession session,
            Model model) {
        String asked = typed.trim();
        if (insee.length() == 5 && communes.byInsee(insee).isPresent()) {
            return remember(communes.byInsee(insee).get(), session);
        }
        List<Commune> found = asked.isEmpty() || asked.length() > MAX_TYPED
                ? java.util.Collections.<Commune>emptyList()
                : communes.search(asked, MAX_SUGGESTIONS);
        if (found.size() == 1 || !found.isEmpty() && isNamed(found.get(0), asked)) {
            return remember(found.get(0), session);
        }
        model.addAttribute("typed", asked.length() > MAX_TYPED ? "" : asked);
        model.addAttribute("suggestions", found);
        model.addAttribute("unknown", found.isEmpty());
        return points(session, model);
    }

    @RequestMapping(value = "/pickup/position", method = RequestMethod.POST)
    public String at(
            @RequestParam(value = "latitude", defaultValue = "") String latitude,
            @RequestParam(value = "longitude", defaultValue = "") String longitude,
            HttpSession session,
            Model model) {
        try {
            GeoPoint point = GeoPoint.of(Double.parseDouble(latitude), Double.parseDouble(longitude));
            session.setAttribute(PLACE, new PlaceOfHome(point, ""));
            return "redirect:/pickup";
        } catch (IllegalArgumentException e) {
            model.addAttribute("unknown", true);
            return points(session, model);
        }
    }

    /** Whether what was typed is the whole name or a whole postcode of the best answer, so that nobody need choose. */
    private static boolean isNamed(Commune best, String typed) {
        return best.name().equalsIgnoreCase(typed) || best.postcodes().contains(typed);
    }

    private static String remember(Commune commune, HttpSession session) {
        session.setAttribute(PLACE, new PlaceOfHome(commune.centroid(), commune.name()));
        return "redirect:/pickup";
    }
}
