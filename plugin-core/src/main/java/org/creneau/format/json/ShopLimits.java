// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creneau.confinement.AppointmentOnly;
import org.creneau.confinement.Density;
import org.creneau.confinement.Handover;
import org.creneau.confinement.HandoverPlaces;
import org.creneau.confinement.Limit;
import org.creneau.confinement.MallCollect;
import org.creneau.confinement.ShopHours;
import org.creneau.confinement.Terms;
import org.creneau.confinement.TradeList;

/** Readers of the limits that are about shops. */
final class ShopLimits {

    private ShopLimits() {}

    static Limit hours(Fields fields, Terms terms) {
        return ShopHours.of(terms, HoursReader.read(fields));
    }

    static Limit handover(Fields fields, Terms terms) {
        fields.required("allowed", Phrase.of(Saying.PLACES));
        return HandoverPlaces.of(terms, fields.words("allowed", Handover.class));
    }

    static Limit mall(Fields fields, Terms terms) {
        double from = fields.number("fromSquareMeters", Phrase.of(Saying.SQUARE_METERS));
        MallCollect limit = MallCollect.of(terms, from, texts(fields, "exceptTrades"));
        return fields.flag("insideOnly") ? limit.insideOnly() : limit;
    }

    static Limit trades(Fields fields, Terms terms) {
        if (fields.has("only") == fields.has("allBut")) {
            fields.mistakes().add(fields.path(), Phrase.of(Saying.IMPOSSIBLE), Phrase.of(Saying.TRADES));
        }
        Set<String> only = texts(fields, "only");
        Set<String> allBut = texts(fields, "allBut");
        return fields.has("only") ? TradeList.only(terms, only) : TradeList.allBut(terms, allBut);
    }

    static Limit appointment(Fields fields, Terms terms) {
        return AppointmentOnly.of(
                terms,
                fields.positiveOr("maxPersons", AppointmentOnly.UNLIMITED),
                fields.positiveOr("maxStayMinutes", AppointmentOnly.UNLIMITED));
    }

    static Limit density(Fields fields, Terms terms) {
        double perCustomer = fields.numberAboveZero("squareMetersPerCustomer", Phrase.of(Saying.SQUARE_METERS_ABOVE_0));
        double above = fields.numberOr("aboveSquareMeters", 0);
        double upTo = fields.numberOr("upToSquareMeters", Double.POSITIVE_INFINITY);
        int most = fields.positiveOr("maxCustomers", Integer.MAX_VALUE);
        return Density.of(terms, perCustomer).forShops(above, upTo).atMost(most);
    }

    private static Set<String> texts(Fields fields, String name) {
        return new LinkedHashSet<>(fields.texts(name));
    }
}
