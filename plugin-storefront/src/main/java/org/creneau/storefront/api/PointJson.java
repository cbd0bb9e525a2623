// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creneau.format.json.JsonObject;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.Address;
import org.creneau.point.DayHours;
import org.creneau.point.PickupPoint;
import org.creneau.storefront.place.PointFacts;

/** Writes points. Thread-safe. */
public class PointJson {
    private static final int DAYS_OF_HOURS = 7;

    private final SlotJson slots;

    public PointJson(SlotJson slots) {
        this.slots = slots;
    }

    void write(JsonObject json, PointFacts found, boolean open) {
        PickupPoint point = found.point();
        json.number("id", point.id().value()).text("name", point.name());
        json.object("address", inner -> address(inner, point.address()));
        json.decimal("latitude", point.location().latitude())
                .decimal("longitude", point.location().longitude())
                .text("timeZone", point.zone().getId())
                .text("handoverMode", point.mode().name())
                .textIfAny("phone", point.phone())
                .textIfAny("accessNotes", point.accessNotes())
                .textIfAny("photoUrl", point.photoUrl())
                .flag("openNow", open);
        access(json, point.access());
        found.meters().ifPresent(meters -> json.number("distanceMeters", Math.round(meters)));
        if (found.standing().lines() > 0) {
            json.object(
                    "basket",
                    inner -> inner.number("lines", found.standing().lines())
                            .number("linesHere", found.standing().there())
                            .number("completeInDays", found.standing().days()));
        }
        found.first().ifPresent(first -> json.object("firstSlot", inner -> slots.times(inner, first.slot())));
    }

    static void address(JsonObject json, Address address) {
        json.text("line1", address.line1())
                .textIfAny("line2", address.line2())
                .text("postcode", address.postcode())
                .text("city", address.city())
                .text("countryCode", address.countryCode());
    }

    /** What nobody has said is left out: it is not a no. */
    private static void access(JsonObject json, Access access) {
        if (access.isTold()) {
            json.object("access", inner -> {
                level(inner, "stepFree", access.stepFree());
                level(inner, "accessibleParking", access.parking());
                level(inner, "kerbHelp", access.kerbHelp());
            });
        }
    }

    private static void level(JsonObject json, String name, AccessLevel level) {
        json.textIfAny(name, level == AccessLevel.UNKNOWN ? "" : level.name());
    }

    /** The hours of a week from that day on, each day with why it differs, if it does and somebody said why. */
    void hours(JsonObject json, PickupPoint point, LocalDate first) {
        List<LocalDate> days = new ArrayList<LocalDate>();
        for (int day = 0; day < DAYS_OF_HOURS; day++) {
            days.add(first.plusDays(day));
        }
        json.list("openingHours", days, (each, day) -> {
            DayHours hours = point.hours().dayOn(day);
            each.text("day", day.toString())
                    .list(
                            "open",
                            hours.ranges(),
                            (range, open) -> range.text("from", open.opens().toString())
                                    .text("until", open.closes().toString()));
            hours.reason().ifPresent(reason -> each.text("reason", reason));
        });
    }

    /** As a feature of GeoJSON (RFC 7946): longitude first, degrees of WGS84. */
    void feature(JsonObject json, PickupPoint point, double meters, boolean open) {
        json.text("type", "Feature").number("id", point.id().value());
        json.object(
                "geometry",
                geometry -> geometry.text("type", "Point")
                        .decimals(
                                "coordinates",
                                point.location().longitude(),
                                point.location().latitude()));
        json.object("properties", inner -> {
            inner.text("name", point.name())
                    .object("address", address -> address(address, point.address()))
                    .text("handoverMode", point.mode().name())
                    .flag("openNow", open);
            access(inner, point.access());
            if (!Double.isNaN(meters)) {
                inner.number("distanceMeters", Math.round(meters));
            }
        });
    }
}
