// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.Set;
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
 * /pickup/position} near which position; {@link FinderForm} says which of them. Which {@link VisitorPortion} of the cart it is for is passed on. The place travels in the body, never in a URL, and stays in the session.
 */
@Controller
public class PlaceController {
    private final TellPlace tellPlace;
    private final FindPoints findPoints;
    private final FinderPage page;
    private final VisitorPortion portion = new VisitorPortion();

    public PlaceController(PlaceSearch search, FindPoints findPoints, FinderPage page) {
        this.tellPlace = new TellPlace(search);
        this.findPoints = findPoints;
        this.page = page;
    }

    /** The point is one whose visitor wants to say to which groups they belong. */
    @RequestMapping(value = "/pickup", method = RequestMethod.GET)
    public String points(
            @RequestParam(value = "point", defaultValue = "") String point,
            FinderForm form,
            HttpSession session,
            Model model) {
        if (portion.isGone()) {
            return "pickup/changed";
        }
        Set<String> groups = groupsAt(point);
        if (!groups.isEmpty()) {
            model.addAttribute("saidFor", point);
        }
        return page.show(form, groups, session, model);
    }

    private Set<String> groupsAt(String point) {
        try {
            return findPoints.groupsAt(PointId.of(Long.parseLong(point)));
        } catch (IllegalArgumentException e) {
            return Collections.emptySet();
        }
    }

    @RequestMapping(value = "/pickup/place", method = RequestMethod.POST)
    public String near(
            @RequestParam(value = "place", defaultValue = "") String typed,
            @RequestParam(value = "insee", defaultValue = "") String insee,
            FinderForm form,
            HttpSession session,
            Model model) {
        PlaceAnswer answer = tellPlace.typed(typed, insee, session);
        String asked = typed.trim();
        if (answer.place().isPresent()) {
            return again(form);
        }
        if (answer.suggestions().isEmpty()) {
            return unknown(asked.length() > TellPlace.MOST_TYPED ? "" : asked, form, session, model);
        }
        model.addAttribute("typed", asked);
        model.addAttribute("suggestions", answer.suggestions());
        return page.show(form, Collections.<String>emptySet(), session, model);
    }

    @RequestMapping(value = "/pickup/position", method = RequestMethod.POST)
    public String at(
            @RequestParam(value = "latitude", defaultValue = "") String latitude,
            @RequestParam(value = "longitude", defaultValue = "") String longitude,
            @RequestParam(value = "accuracy", defaultValue = "") String accuracy,
            FinderForm form,
            HttpSession session,
            Model model) {
        try {
            tellPlace.at(latitude, longitude, accuracy, session);
            return again(form);
        } catch (IllegalArgumentException e) {
            return unknown("", form, session, model);
        }
    }

    private String unknown(String typed, FinderForm form, HttpSession session, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("unknown", true);
        return page.show(form, Collections.<String>emptySet(), session, model);
    }

    private String again(FinderForm form) {
        return "redirect:" + page.path(form);
    }
}
