// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.confinement.TravelMode;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.place.PlaceAnswer;
import org.creneau.storefront.place.PlaceOfHome;
import org.creneau.storefront.place.TellPlace;
import org.creneau.storefront.place.WayForm;

/**
 * {@code POST place} and {@code place/position} say where the visitor is, {@code POST place/way} how they come, {@code GET place}
 * what is known of it, {@code POST place/forget} ends that. It travels in the body and stays in the session. Thread-safe.
 */
public class PlaceResource implements ApiResource {
    private static final int LONGEST = 40;
    private static final int MOST_GROUPS = 20;

    private static final String MODES =
            Arrays.stream(TravelMode.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final TellPlace places;

    public PlaceResource(TellPlace places) {
        this.places = places;
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.get("place", Traffic.FREE, this::show),
                ApiRoute.post("place", Traffic.PLACE, this::typed),
                ApiRoute.post("place/position", Traffic.SEARCH, this::position),
                ApiRoute.post("place/way", Traffic.FREE, this::way),
                ApiRoute.post("place/forget", Traffic.FREE, this::forget));
    }

    private ApiAnswer show(ApiRequest request) {
        return known(PlaceOfHome.of(request.session()));
    }

    private static ApiAnswer known(Optional<PlaceOfHome> place) {
        return ApiAnswer.ok(json -> {
            json.flag("known", place.isPresent());
            place.ifPresent(home -> json.textIfAny("name", home.name())
                    .number("errorMeters", Math.round(home.place().errorMeters())));
        });
    }

    private ApiAnswer typed(ApiRequest request) {
        String typed = request.params().text("place", TellPlace.MOST_TYPED);
        PlaceAnswer answer = places.typed(typed, request.params().text("insee", LONGEST), request.session());
        if (answer.place().isPresent()) {
            return known(answer.place());
        }
        return ApiAnswer.ok(json -> json.flag("known", false)
                .list(
                        "suggestions",
                        answer.suggestions(),
                        (each, one) -> each.text("parameter", one.getField())
                                .text("value", one.getValue())
                                .text("label", one.getLabel())));
    }

    private ApiAnswer position(ApiRequest request) {
        String latitude = request.params().text("latitude", LONGEST);
        String longitude = request.params().text("longitude", LONGEST);
        String accuracy = request.params().text("accuracyMeters", LONGEST);
        try {
            return known(Optional.of(places.at(latitude, longitude, accuracy, request.session())));
        } catch (IllegalArgumentException e) {
            throw ApiProblem.parameter("latitude", null, "degrees from -90 to 90, and longitude from -180 to 180");
        }
    }

    private ApiAnswer way(ApiRequest request) {
        WayForm form = new WayForm();
        form.setMode(request.params().text("mode", LONGEST));
        form.setFrom(request.params().text("from", LONGEST));
        form.setUntil(request.params().text("until", LONGEST));
        form.setGroup(request.params().texts("group", MOST_GROUPS, LONGEST).toArray(new String[0]));
        try {
            places.way(form, request.session());
        } catch (IllegalArgumentException e) {
            throw ApiProblem.parameter("mode", null, MODES + "; from and until as two times such as 10:00, or neither");
        }
        return show(request);
    }

    private ApiAnswer forget(ApiRequest request) {
        places.forget(request.session());
        return show(request);
    }
}
