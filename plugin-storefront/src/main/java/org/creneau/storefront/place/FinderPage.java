// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpSession;
import org.creneau.broadleaf.point.MapTiles;
import org.creneau.point.HandoverMode;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.ui.Model;

/** Puts together what the page with the list of points shows. Thread-safe. */
public class FinderPage {
    /** A home known less well is told about. */
    private static final double ROUGH_METERS = 500;

    private static final int DAYS = 7;

    private final FindPoints findPoints;
    private final PlaceSearch search;
    private final Ways ways;
    private final LimitsInForce limits;
    private final PickupTexts texts;
    private final Clock clock;
    private final VisitorPortion portion = new VisitorPortion();
    private MapTiles tiles = new MapTiles("none");

    public FinderPage(
            FindPoints findPoints,
            PlaceSearch search,
            Ways ways,
            LimitsInForce limits,
            PickupTexts texts,
            Clock clock) {
        this.findPoints = findPoints;
        this.search = search;
        this.ways = ways;
        this.limits = limits;
        this.texts = texts;
        this.clock = clock;
    }

    /** Where the pictures of the map come from; no map unless set. Called once, by the container. */
    public void setTiles(MapTiles value) {
        this.tiles = value;
    }

    /** @param groupsOfPoint to which groups one may belong at a point that the visitor comes from; else empty */
    String show(FinderForm form, Set<String> groupsOfPoint, HttpSession session, Model model) {
        PlaceOfHome place = PlaceOfHome.of(session).orElse(null);
        LocalDate today = today();
        FinderFilters filters = form.filters(today);
        PointList list = findPoints.find(place, filters, form.page());
        model.addAttribute("placeName", place == null ? "" : place.name());
        model.addAttribute("placeKnown", place != null);
        model.addAttribute("placeRough", place != null && place.place().errorMeters() > ROUGH_METERS);
        model.addAttribute("placeAgain", place == null ? null : search.again(place));
        model.addAttribute("addresses", search.knowsAddresses());
        model.addAttribute("points", list.getCards());
        model.addAttribute("list", list);
        model.addAttribute("filters", filters);
        model.addAttribute("days", days(today));
        model.addAttribute("modes", HandoverMode.values());
        model.addAttribute("limits", limits.forVisitor());
        model.addAttribute("mapTiles", tiles.getUrl());
        model.addAttribute("mapHost", tiles.source().replace("https://", ""));
        model.addAttribute("nextPage", link(filters, list.getPage() + 1));
        model.addAttribute("previousPage", link(filters, list.getPage() - 1));
        model.addAttribute("unfiltered", link(FinderFilters.NONE, 1));
        model.addAttribute("way", ways.of(session, groups(list, groupsOfPoint)));
        return "pickup/points";
    }

    /** Where the list is, with the same filters, after what the visitor said was kept. */
    String path(FinderForm form) {
        return link(form.filters(today()), 1);
    }

    private String link(FinderFilters filters, int page) {
        List<String> parts = new ArrayList<String>();
        String set = filters.query();
        if (!set.isEmpty()) {
            parts.add(set);
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        String query = parts.isEmpty() ? "" : "?" + String.join("&", parts);
        return "/pickup" + query + portion.query(query.isEmpty() ? "?" : "&");
    }

    private LocalDate today() {
        return clock.instant().atZone(findPoints.zone()).toLocalDate();
    }

    private List<DayOption> days(LocalDate today) {
        List<DayOption> days = new ArrayList<DayOption>();
        days.add(new DayOption(today, texts.message("creneau.filter.today")));
        for (int ahead = 1; ahead < DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            days.add(new DayOption(day, texts.message("creneau.filter.until", texts.shortDay(day))));
        }
        return days;
    }

    private static Set<String> groups(PointList list, Set<String> ofPoint) {
        Set<String> groups = new TreeSet<String>(ofPoint);
        for (PointCard card : list.getCards()) {
            groups.addAll(card.groups());
        }
        return groups;
    }
}
