// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.servlet.http.HttpSession;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;
import org.creneau.storefront.place.PlaceOfHome;
import org.creneau.storefront.place.TellPlace;
import org.creneau.territory.GeoPoint;

/**
 * Which points are asked for. A home, an address or a position is never a parameter of it, since addresses of requests are
 * written into logs: it comes from the session, where a POST has put it. A postcode names an area, not a person; what is no whole postcode may be half an
 * address, so it is not looked up and not repeated.
 */
final class PointQuery {
    static final int MOST_METERS = 100_000;
    private static final int LEAST_METERS = 100;
    private static final int USUAL_POINTS = 20;
    private static final int LONGEST = 20;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern CURSOR = Pattern.compile("p([1-9][0-9]{0,17})");

    private final GeoPoint from;
    private final int radiusMeters;
    private final String mode;
    private final boolean openNow;
    private final boolean stepFree;
    private final boolean free;
    private final boolean complete;
    private final int most;
    private final OptionalLong after;

    private PointQuery(Params params, GeoPoint from, int most) {
        this.from = from;
        this.radiusMeters = params.number("radiusMeters", LEAST_METERS, MOST_METERS, MOST_METERS);
        this.mode = params.word("handoverMode", modes(), "");
        this.openNow = params.flag("openNow");
        this.stepFree = params.flag("stepFree");
        this.free = params.flag("free");
        this.complete = params.flag("complete");
        this.most = params.number("limit", 1, most, Math.min(most, USUAL_POINTS));
        this.after = cursor(params.text("cursor", LONGEST));
    }

    /** @param most how many points a page of the answer may have */
    static PointQuery read(Params params, HttpSession session, TellPlace places, int most) {
        return new PointQuery(params, from(params, session, places), most);
    }

    private static GeoPoint from(Params params, HttpSession session, TellPlace places) {
        String postcode = params.text("postcode", LONGEST);
        String insee = params.text("insee", LONGEST);
        String near = params.word("near", java.util.Arrays.asList("place", "none"), "");
        if (!postcode.isEmpty() || !insee.isEmpty()) {
            boolean isPostcode = POSTCODE.matcher(postcode).matches();
            return places.area(isPostcode ? postcode : "", insee)
                    .orElseThrow(() -> postcode.isEmpty()
                            ? ApiProblem.parameter("insee", insee, "the code of a commune, such as 75110")
                            : ApiProblem.parameter("postcode", postcode, "a postcode of one commune, such as 75010"));
        }
        Optional<GeoPoint> told = PlaceOfHome.of(session).map(PlaceOfHome::point);
        if ("place".equals(near) && !told.isPresent()) {
            throw ApiProblem.parameter("near", near, "none, until POST /place has said where");
        }
        return "none".equals(near) ? null : told.orElse(null);
    }

    private static List<String> modes() {
        List<String> modes = new ArrayList<String>();
        for (HandoverMode mode : HandoverMode.values()) {
            modes.add(mode.name());
        }
        return modes;
    }

    private static OptionalLong cursor(String text) {
        java.util.regex.Matcher matcher = CURSOR.matcher(text);
        if (!text.isEmpty() && !matcher.matches()) {
            throw noCursor(text);
        }
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(1)));
    }

    /** Of the last point of a page, for the next one. */
    static String cursorAfter(PickupPoint point) {
        return "p" + point.id().value();
    }

    static ApiProblem noCursor(String text) {
        return ApiProblem.parameter("cursor", text, "the next of the page before; begin anew without it");
    }

    /** Empty if nobody said from where: then by number. */
    Optional<GeoPoint> from() {
        return Optional.ofNullable(from);
    }

    int radiusMeters() {
        return radiusMeters;
    }

    /** Empty for any. */
    String mode() {
        return mode;
    }

    boolean openNow() {
        return openNow;
    }

    /** Whether points are left out that are not known to have no step on the way in. */
    boolean stepFree() {
        return stepFree;
    }

    /** Whether points without a free slot for the cart are left out. */
    boolean free() {
        return free;
    }

    /** Whether points without some of the cart are left out. */
    boolean complete() {
        return complete;
    }

    int most() {
        return most;
    }

    OptionalLong after() {
        return after;
    }
}
