// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpSession;
import org.creneau.point.PointId;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup} shows the points, {@code POST /pickup/place} says near which address, commune or postcode, {@code POST
 * /pickup/position} near which position. Which {@link VisitorPortion} of the cart it is for is passed on. The place travels in the body, never in a URL, and stays in the session.
 */
@Controller
public class PlaceController {
    private final PlaceSearch search;
    private final TellPlace tellPlace;
    private final FindPoints findPoints;
    private final Ways ways;
    private final VisitorPortion portion = new VisitorPortion();

    public PlaceController(PlaceSearch search, FindPoints findPoints, Ways ways) {
        this.search = search;
        this.tellPlace = new TellPlace(search);
        this.findPoints = findPoints;
        this.ways = ways;
    }

    /** The point is one whose visitor wants to say to which groups they belong. */
    @RequestMapping(value = "/pickup", method = RequestMethod.GET)
    public String points(
            @RequestParam(value = "point", defaultValue = "") String point, HttpSession session, Model model) {
        if (portion.isGone()) {
            return "pickup/changed";
        }
        Set<String> groups = groupsAt(point);
        if (!groups.isEmpty()) {
            model.addAttribute("saidFor", point);
        }
        return points(session, model, groups);
    }

    private Set<String> groupsAt(String point) {
        try {
            return findPoints.groupsAt(PointId.of(Long.parseLong(point)));
        } catch (IllegalArgumentException e) {
            return Collections.emptySet();
        }
    }

    private String points(HttpSession session, Model model, Set<String> groupsOfPoint) {
        PlaceOfHome place = PlaceOfHome.of(session).orElse(null);
        model.addAttribute("placeName", place == null ? "" : place.name());
        model.addAttribute("placeKnown", place != null);
        model.addAttribute("addresses", search.knowsAddresses());
        List<PointCard> cards = place == null ? findPoints.all() : findPoints.near(place);
        Set<String> groups = new TreeSet<String>(groupsOfPoint);
        for (PointCard card : cards) {
            groups.addAll(card.groups());
        }
        model.addAttribute("points", cards);
        model.addAttribute("way", ways.of(session, groups));
        return "pickup/points";
    }

    @RequestMapping(value = "/pickup/place", method = RequestMethod.POST)
    public String near(
            @RequestParam(value = "place", defaultValue = "") String typed,
            @RequestParam(value = "insee", defaultValue = "") String insee,
            HttpSession session,
            Model model) {
        PlaceAnswer answer = tellPlace.typed(typed, insee, session);
        String asked = typed.trim();
        if (answer.place().isPresent()) {
            return again();
        }
        if (answer.suggestions().isEmpty()) {
            return unknown(asked.length() > TellPlace.MOST_TYPED ? "" : asked, session, model);
        }
        model.addAttribute("typed", asked);
        model.addAttribute("suggestions", answer.suggestions());
        return points(session, model, Collections.<String>emptySet());
    }

    @RequestMapping(value = "/pickup/position", method = RequestMethod.POST)
    public String at(
            @RequestParam(value = "latitude", defaultValue = "") String latitude,
            @RequestParam(value = "longitude", defaultValue = "") String longitude,
            @RequestParam(value = "accuracy", defaultValue = "") String accuracy,
            HttpSession session,
            Model model) {
        try {
            tellPlace.at(latitude, longitude, accuracy, session);
            return again();
        } catch (IllegalArgumentException e) {
            return unknown("", session, model);
        }
    }

    private String unknown(String typed, HttpSession session, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("unknown", true);
        return points(session, model, Collections.<String>emptySet());
    }

    private String again() {
        return "redirect:/pickup" + portion.query("?");
    }
}
