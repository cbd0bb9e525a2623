// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.DayParity;
import org.creneau.confinement.Days;
import org.creneau.confinement.Ground;
import org.creneau.confinement.HolidayRule;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Layer;
import org.creneau.confinement.Limit;
import org.creneau.confinement.Regime;
import org.creneau.confinement.Treatment;
import org.creneau.confinement.Trigger;
import org.creneau.confinement.Validity;
import org.jspecify.annotations.Nullable;

/** Reads one regime. */
final class RegimeReader {

    private static final Phrase MOMENT = Phrase.of(Saying.MOMENT);
    private static final Phrase ID = Phrase.of(Saying.ID);
    private static final Phrase VERSION = Phrase.of(Saying.VERSION);
    private static final LocalDateTime STAND_IN = LocalDateTime.of(1970, 1, 1, 0, 0);

    private RegimeReader() {}

    /** Null if there is a mistake in it. */
    static @Nullable Regime read(Fields fields, KnownAreas areas) {
        Ground ground = ground(fields);
        Regime.Builder regime = Regime.builder(
                        fields.parsed("id", RegimeReader::id, ID, "x"),
                        fields.parsed("version", RegimeReader::version, VERSION, "1"))
                .layer(fields.requiredWord("layer", Layer.class))
                .home(TerritoryReader.read(fields.objectOrNull("home"), areas))
                .shop(TerritoryReader.read(fields.objectOrNull("shop"), areas))
                .validity(validity(fields))
                .days(days(fields.objectOrNull("days")))
                .hours(hours(fields.objectOrNull("hours")))
                .trigger(trigger(fields.objectOrNull("trigger")))
                .suspends(suspends(fields))
                .limits(limits(fields, ground))
                .notes(fields.textOr("notes", ""))
                .treatments(treatments(fields.objectOrNull("treatments")))
                .ground(ground);
        return fields.build(Saying.TOGETHER_IN_A_REGIME, regime::build);
    }

    private static @Nullable String id(String text) {
        return Regime.mayHaveId(text) ? text : null;
    }

    private static @Nullable String version(String text) {
        return Regime.mayHaveVersion(text) ? text : null;
    }

    /** Without fractions of a second; null if it is not one. */
    private static @Nullable LocalDateTime moment(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}") ? LocalDateTime.parse(text) : null;
    }

    private static Ground ground(Fields fields) {
        return Ground.of(
                fields.text("legalReference", Phrase.of(Saying.SOURCE)),
                fields.texts("source"),
                fields.requiredWord("confidence", Confidence.class));
    }

    private static Validity validity(Fields fields) {
        LocalDateTime from = fields.parsed("from", RegimeReader::moment, MOMENT, STAND_IN);
        if (!fields.has("to")) {
            return Validity.of(from, null);
        }
        LocalDateTime to = fields.parsed("to", RegimeReader::moment, MOMENT, STAND_IN);
        if (from.isBefore(to)) {
            return Validity.of(from, to);
        }
        if (!to.equals(STAND_IN)) {
            fields.mistakes()
                    .add(fields.path() + ".to", Phrase.verbatim("'" + to + "'"), Phrase.of(Saying.AFTER, from));
        }
        return Validity.of(from, null);
    }

    private static Days days(@Nullable Fields fields) {
        if (fields == null) {
            return Days.every();
        }
        Set<DayOfWeek> weekdays =
                fields.has("weekdays") ? fields.words("weekdays", DayOfWeek.class) : EnumSet.allOf(DayOfWeek.class);
        HolidayRule rule = fields.word("holidays", HolidayRule.class, HolidayRule.AS_WEEKDAY);
        List<LocalDate> dates = fields.list("holidayDates", LocalDate::parse, Phrase.of(Saying.DATE));
        DayParity parity = fields.word("parity", DayParity.class, DayParity.ANY);
        fields.noteUnknown();
        if (weekdays.isEmpty() && rule != HolidayRule.ALSO) {
            fields.mistakes().add(fields.path() + ".weekdays", Phrase.of(Saying.EMPTY), Phrase.of(Saying.SOME_DAY));
        }
        return Days.of(weekdays, rule, dates).of(parity);
    }

    private static Hours hours(@Nullable Fields fields) {
        if (fields == null) {
            return Hours.allDay();
        }
        Hours hours = HoursReader.read(fields);
        fields.noteUnknown();
        return hours;
    }

    private static @Nullable Trigger trigger(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String indicator = fields.text("indicator", Phrase.of(Saying.INDICATOR));
        double above = fields.number("above", Phrase.of(Saying.THRESHOLD));
        int daysAbove = fields.positiveOr("daysAbove", 1);
        int daysBelow = fields.positiveOr("daysBelow", 1);
        int delayDays = fields.wholeNumberOr("delayDays", 1);
        return fields.build(
                Saying.TOGETHER,
                () -> Trigger.above(indicator, above)
                        .forDays(daysAbove, daysBelow)
                        .afterDays(delayDays));
    }

    private static Set<String> suspends(Fields fields) {
        return new LinkedHashSet<>(fields.list(
                "suspends",
                kind -> LimitReaders.kinds().contains(kind) ? kind : null,
                Phrase.of(Saying.ONE_OF, String.join(", ", LimitReaders.kinds()))));
    }

    private static Map<Basis, Treatment> treatments(@Nullable Fields fields) {
        Map<Basis, Treatment> treatments = new EnumMap<>(Basis.class);
        if (fields != null) {
            for (Basis basis : new Basis[] {Basis.LAW, Basis.ANNOUNCED}) {
                String name = Fields.spelling(basis);
                if (fields.optional(name) != null) {
                    treatments.put(basis, fields.requiredWord(name, Treatment.class));
                }
            }
            fields.noteUnknown();
        }
        return treatments;
    }

    private static List<Limit> limits(Fields fields, Ground ground) {
        List<Limit> limits = new ArrayList<>();
        for (Node node : fields.nodes("limits")) {
            Limit limit = LimitReaders.read(new Fields(node, fields.mistakes()), ground);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return limits;
    }
}
