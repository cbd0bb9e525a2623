// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Optional;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.Address;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.PickupPoint;

/**
 * A point as schema.org's {@code LocalBusiness}, in JSON-LD: name, address, position, telephone, picture, access and hours of the year from a day on.
 * The text may stand in a {@code script} element of a page, as data that no browser runs: {@code <}, {@code >} and {@code &} are
 * escaped. Source: schema.org 28; Google Search Central, local business. Thread-safe.
 */
public final class LocalBusiness {
    private static final int DAYS_BY_DATE = 60;

    private LocalBusiness() {}

    /**
     * @param url the point's page, in full
     * @param picture the address of a picture, in full; empty for none
     * @param today in the point's zone; hours of days before it are left out
     */
    public static String of(PickupPoint point, String url, String picture, LocalDate today) {
        JsonObject business = new JsonObject();
        business.addProperty("@context", "https://schema.org");
        business.addProperty("@type", "LocalBusiness");
        business.addProperty("@id", url);
        business.addProperty("url", url);
        business.addProperty("name", point.name());
        addIfSaid(business, "telephone", point.phone());
        addIfSaid(business, "image", picture);
        business.add("address", address(point.address()));
        business.add("geo", position(point));
        amenities(point.access()).ifPresent(features -> business.add("amenityFeature", features));
        hours(point.hours(), today)
                .ifPresent(hours -> business.add("openingHoursSpecification", JsonParser.parseString(hours)));
        return new Gson().toJson(business);
    }

    private static JsonObject address(Address address) {
        JsonObject postal = typed("PostalAddress");
        addIfSaid(postal, "streetAddress", street(address));
        addIfSaid(postal, "postalCode", address.postcode());
        addIfSaid(postal, "addressLocality", address.city());
        postal.addProperty("addressCountry", address.countryCode());
        return postal;
    }

    private static String street(Address address) {
        return address.line2().isEmpty() ? address.line1() : address.line1() + ", " + address.line2();
    }

    private static JsonObject position(PickupPoint point) {
        JsonObject position = typed("GeoCoordinates");
        position.addProperty("latitude", point.location().latitude());
        position.addProperty("longitude", point.location().longitude());
        return position;
    }

    /** What nobody has said is left out, for it is not known to be missing. */
    private static Optional<JsonArray> amenities(Access access) {
        JsonArray features = new JsonArray();
        amenity(features, "Wheelchair accessible entrance", access.stepFree());
        amenity(features, "Wheelchair accessible parking", access.parking());
        amenity(features, "Goods brought to the kerb on request", access.kerbHelp());
        return features.size() == 0 ? Optional.empty() : Optional.of(features);
    }

    /** In part is a text, beside true and false, as {@code wheelchair=limited} of OpenStreetMap is one. */
    private static void amenity(JsonArray features, String name, AccessLevel level) {
        if (level != AccessLevel.UNKNOWN) {
            JsonObject feature = typed("LocationFeatureSpecification");
            feature.addProperty("name", name);
            if (level == AccessLevel.LIMITED) {
                feature.addProperty("value", "limited");
            } else {
                feature.addProperty("value", level == AccessLevel.YES);
            }
            features.add(feature);
        }
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", type);
        return object;
    }

    private static void addIfSaid(JsonObject object, String name, String value) {
        if (!value.isEmpty()) {
            object.addProperty(name, value);
        }
    }

    /** Hours that schema.org has no word for, such as a holiday with a rule of its own, are told day by day; empty if not even that. */
    private static Optional<String> hours(OpeningHours hours, LocalDate today) {
        try {
            return Optional.of(SchemaOrgHours.create()
                    .write(SchemaOrgHours.over(Upcoming.of(hours, today), today, today.plusYears(1))));
        } catch (InvalidSettings notExpressible) {
            return byDate(hours, today);
        }
    }

    private static Optional<String> byDate(OpeningHours hours, LocalDate today) {
        try {
            return Optional.of(
                    SchemaOrgHours.create().write(Upcoming.byDate(hours, today, today.plusDays(DAYS_BY_DATE))));
        } catch (InvalidSettings notExpressible) {
            return Optional.empty();
        }
    }
}
