// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Limit;
import org.creneau.confinement.OutingDuration;
import org.creneau.confinement.People;
import org.creneau.confinement.Proof;
import org.creneau.confinement.ReservedHours;
import org.creneau.confinement.Terms;
import org.creneau.confinement.TripsPerDay;
import org.creneau.confinement.WithinDistance;
import org.creneau.confinement.WithinHomeArea;
import org.creneau.territory.Area;

/** Readers of the limits that are about going out. */
final class OutingLimits {

    private static final int NO_AGE = Integer.MAX_VALUE;

    private OutingLimits() {}

    static Limit curfew(Fields fields, Terms terms) {
        Curfew curfew = Curfew.of(terms, HoursReader.read(fields));
        return fields.has("returnHomeUntil")
                ? curfew.returningHomeUntil(fields.parsed(
                        "returnHomeUntil",
                        HoursReader::time,
                        HoursReader.TIME,
                        curfew.hours().end()))
                : curfew;
    }

    static Limit distance(Fields fields, Terms terms) {
        WithinDistance limit = WithinDistance.of(terms, fields.number("maxMeters", Phrase.of(Saying.METERS)));
        if (fields.has("orWithin")) {
            limit = limit.orWithin(fields.requiredWord("orWithin", Area.class));
        }
        return fields.flag("orNearestShop") ? limit.orNearestShop() : limit;
    }

    static Limit homeArea(Fields fields, Terms terms) {
        return WithinHomeArea.of(terms, fields.requiredWord("area", Area.class), fields.numberOr("toleranceMeters", 0));
    }

    static Limit duration(Fields fields, Terms terms) {
        return OutingDuration.of(terms, fields.positive("maxMinutes", Phrase.of(Saying.MINUTES)));
    }

    static Limit trips(Fields fields, Terms terms) {
        return TripsPerDay.of(terms, fields.positive("maxTrips", Phrase.of(Saying.TRIPS)), fields.flag("ofHousehold"));
    }

    static Limit reservedHours(Fields fields, Terms terms) {
        People people = People.everybody().ofGroup(fields.textOr("group", "")).withLastDigits(digits(fields));
        int from = fields.wholeNumberOr("ageFrom", 0);
        int below = fields.positiveOr("ageBelow", NO_AGE);
        return ReservedHours.of(terms, people.aged(from, below), HoursReader.list(fields, "windows"));
    }

    private static Set<Integer> digits(Fields fields) {
        Set<Integer> digits = new LinkedHashSet<>();
        if (fields.has("lastDigits") && fields.nodes("lastDigits").isEmpty()) {
            fields.mistakes().add(fields.path() + ".lastDigits", Phrase.of(Saying.EMPTY), Phrase.of(Saying.SOME_DIGIT));
        }
        for (Node node : fields.nodes("lastDigits")) {
            if (node.is(Node.Kind.NUMBER) && node.text().matches("[0-9]")) {
                digits.add(Integer.valueOf(node.text()));
            } else {
                fields.mistakes().add(node, Phrase.of(Saying.DIGIT));
            }
        }
        return digits;
    }

    static Limit proof(Fields fields, Terms terms) {
        return Proof.of(terms, fields.texts("documents"), fields.textOr("box", ""));
    }
}
