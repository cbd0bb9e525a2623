// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.broadleaf.point.MapTiles;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.PointPlace;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.Geocoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a point is: {@code GET /pickup-planning/POINT/place} shows its pin, {@code POST .../find} what the geocoder makes of its
 * address, {@code POST .../place} puts the pin elsewhere, unless somebody changed the point meanwhile.
 */
@Controller
public class PlaceController {
    private static final Log LOG = LogFactory.getLog(PlaceController.class);
    private static final String PAGE = "views/creneau/place";

    private final PlanningRights rights;
    private final PointKeeper keeper;
    private final Geocoder geocoder;
    private final MapTiles tiles;
    private final PlanningWords words;

    public PlaceController(
            PlanningRights rights, PointKeeper keeper, Geocoder geocoder, MapTiles tiles, PlanningWords words) {
        this.rights = rights;
        this.keeper = keeper;
        this.geocoder = geocoder;
        this.tiles = tiles;
        this.words = words;
    }

    @RequestMapping(value = "/pickup-planning/{point}/place", method = RequestMethod.GET)
    public String place(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        show(PlanningController.id(number, rights.mayLook()), model, response);
        return PAGE;
    }

    private PointPlace show(PointId id, Model model, HttpServletResponse response) {
        PointPlace place = keeper.place(id).orElseThrow(() -> PlanningController.noSuchPoint(id.toString()));
        PlanningPages.prepare(model, response, tiles.source());
        model.addAttribute("point", id.value());
        model.addAttribute("place", place);
        model.addAttribute("tiles", tiles.getUrl());
        model.addAttribute("mayChange", rights.isChangeAllowed());
        return place;
    }

    @RequestMapping(value = "/pickup-planning/{point}/find", method = RequestMethod.POST)
    public String find(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        PointPlace place = show(PlanningController.id(number, rights.mayChange()), model, response);
        List<FoundPlace> found =
                geocoder.find(query(place)).stream().map(FoundPlace::new).collect(Collectors.toList());
        model.addAttribute("found", found);
        return PAGE;
    }

    /** Postcodes that are not French are part of the text. */
    private static GeocodeQuery query(PointPlace place) {
        boolean french = place.postcode().matches("[0-9]{5}");
        String text = place.street() + (french ? "" : ", " + place.postcode()) + ", " + place.city();
        GeocodeQuery query = GeocodeQuery.of(
                        text.length() > GeocodeQuery.LONGEST_TEXT ? text.substring(0, GeocodeQuery.LONGEST_TEXT) : text)
                .withCity(place.city());
        return french ? query.withPostcode(place.postcode()) : query;
    }

    @RequestMapping(value = "/pickup-planning/{point}/place", method = RequestMethod.POST)
    public String move(
            @PathVariable("point") String number,
            @RequestParam(value = "latitude", defaultValue = "") String latitude,
            @RequestParam(value = "longitude", defaultValue = "") String longitude,
            @RequestParam(value = "version", defaultValue = "") String version,
            RedirectAttributes flash) {
        PointId id = PlanningController.id(number, rights.mayChange());
        if (!keeper.place(id).isPresent()) {
            throw PlanningController.noSuchPoint(number);
        }
        String back = "redirect:/pickup-planning/" + id.value() + "/place";
        Optional<GeoPoint> to = pin(latitude, longitude);
        if (!to.isPresent() || !version.matches("[0-9]{1,9}")) {
            flash.addFlashAttribute("problem", words.message("creneau.planning.place.not"));
            return back;
        }
        try {
            boolean moved = keeper.movePin(id, to.get(), Integer.parseInt(version));
            flash.addFlashAttribute(
                    moved ? "said" : "problem",
                    words.message(moved ? "creneau.planning.place.moved" : "creneau.planning.place.changedSince"));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("The pin of point " + number + " could not be moved", e);
            flash.addFlashAttribute("problem", words.message("creneau.planning.later"));
        }
        return back;
    }

    private static Optional<GeoPoint> pin(String latitude, String longitude) {
        try {
            return Optional.of(GeoPoint.of(degrees(latitude), degrees(longitude)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double degrees(String text) {
        return new BigDecimal(text.trim().replace(',', '.')).doubleValue();
    }
}
