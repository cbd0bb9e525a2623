// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.creneau.confinement.TravelMode;
import org.creneau.format.json.JsonObject;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.place.PointFacts;
import org.creneau.storefront.place.PointSearch;
import org.creneau.storefront.place.TellPlace;

/**
 * {@code GET points} and {@code points.geojson} list points, {@code GET points/ID} tells of one. Whoever has them already is told
 * that nothing changed. Thread-safe.
 */
public class PointsResource implements ApiResource {
    private static final int MOST_POINTS = 50;
    private static final int MOST_FEATURES = 500;

    private final PickupPoints points;
    private final PointSearch search;
    private final TellPlace places;
    private final PointJson writer;
    private final PointPages pages;
    private final ForParam parts = new ForParam();

    public PointsResource(PickupPoints points, PointSearch search, TellPlace places, PointJson writer) {
        this.points = points;
        this.search = search;
        this.places = places;
        this.writer = writer;
        this.pages = new PointPages(search);
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.get("points", Traffic.SEARCH, this::list),
                ApiRoute.get("points.geojson", Traffic.SEARCH, this::features),
                ApiRoute.get("points/{point}", Traffic.SEARCH, this::one));
    }

    private ApiAnswer list(ApiRequest request) {
        parts.check(request.params());
        PointQuery query = PointQuery.read(request.params(), request.session(), places, MOST_POINTS);
        Instant now = search.now();
        List<PointDistance> page = pages.page(query, now);
        List<PointFacts> found = new ArrayList<PointFacts>(search.look(
                page.subList(0, Math.min(query.most(), page.size())),
                query.from().isPresent()));
        found.removeIf(point -> query.free() && !point.first().isPresent()
                || query.complete() && !point.standing().isComplete());
        TravelMode mode = search.mode();
        return ApiAnswer.ok(json -> {
                    json.list("points", found, (each, point) -> {
                        writer.write(each, point, search.isOpen(point.point(), now));
                        query.from()
                                .ifPresent(from ->
                                        each.number("travelMinutes", search.travelMinutes(from, point.point(), mode)));
                    });
                    next(json, page, query);
                })
                .revalidated();
    }

    private static void next(JsonObject json, List<PointDistance> page, PointQuery query) {
        if (page.size() > query.most()) {
            json.text("next", PointQuery.cursorAfter(page.get(query.most() - 1).point()));
        }
    }

    private ApiAnswer features(ApiRequest request) {
        PointQuery query = PointQuery.read(request.params(), request.session(), places, MOST_FEATURES);
        Instant now = search.now();
        List<PointDistance> page = pages.page(query, now);
        boolean measured = query.from().isPresent();
        byte[] body = JsonObject.bytes(json -> {
            json.text("type", "FeatureCollection");
            json.list(
                    "features",
                    page.subList(0, Math.min(query.most(), page.size())),
                    (each, one) -> writer.feature(
                            each, one.point(), measured ? one.meters() : Double.NaN, search.isOpen(one.point(), now)));
            next(json, page, query);
        });
        return ApiAnswer.of(200, ApiAnswer.GEO_JSON, body).revalidated();
    }

    private ApiAnswer one(ApiRequest request) {
        PickupPoint point = pointOf(request, points);
        parts.check(request.params());
        Instant now = search.now();
        PointFacts found = search.look(Collections.singletonList(PointDistance.of(point, 0)), false)
                .get(0);
        return ApiAnswer.ok(json -> {
                    writer.write(json, found, search.isOpen(point, now));
                    writer.hours(json, point, now.atZone(point.zone()).toLocalDate());
                })
                .revalidated();
    }

    /** The point that the path names. */
    static PickupPoint pointOf(ApiRequest request, PickupPoints points) {
        long id = request.number("point").orElseThrow(ApiProblem::notFound);
        return points.find(PointId.of(id)).orElseThrow(ApiProblem::notFound);
    }
}
