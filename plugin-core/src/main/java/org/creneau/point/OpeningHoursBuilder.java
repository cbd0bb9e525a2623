// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the layers of {@link OpeningHours}; nothing needs to be given, and nothing throws before {@link #build()}.
 * For one thread; may be used again after building.
 */
public final class OpeningHoursBuilder {

    Week week = Week.closed();

    @Nullable
    HolidayHours holidays;

    private final List<SeasonHours> seasons = new ArrayList<>();
    private final Map<LocalDate, SpecialDay> specialDays = new TreeMap<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    OpeningHoursBuilder() {}

    OpeningHoursBuilder copy(Layers layers) {
        seasons.addAll(layers.seasons());
        specialDays.putAll(layers.specialDays());
        closures.addAll(layers.closures());
        return week(layers.week()).holidays(layers.holidays());
    }

    /** The hours outside all seasons; always closed unless given. */
    public OpeningHoursBuilder week(Week given) {
        this.week = given;
        return this;
    }

    /** After the seasons given before: of two that hold a date the first decides. */
    public OpeningHoursBuilder season(Season season, Week given) {
        seasons.add(SeasonHours.of(season, given));
        return this;
    }

    /** The same days every year; a problem if they are the same day. */
    public OpeningHoursBuilder season(MonthDay from, MonthDay toExclusive, Week given) {
        return tried(() -> season(Season.everyYear(from, toExclusive), given));
    }

    /** Once; a problem unless the end is after the beginning. */
    public OpeningHoursBuilder season(LocalDate from, LocalDate toExclusive, Week given) {
        return tried(() -> season(Season.between(from, toExclusive), given));
    }

    /** In place of what was given for that date before. */
    public OpeningHoursBuilder specialDay(LocalDate date, SpecialDay day) {
        specialDays.put(date, day);
        return this;
    }

    public OpeningHoursBuilder closure(Closure closure) {
        closures.add(closure);
        return this;
    }

    /** A problem if the closure is empty or its reason missing or too long. */
    public OpeningHoursBuilder closure(LocalDate from, LocalDate toExclusive, String reason) {
        return tried(() -> closure(Closure.of(from, toExclusive, reason)));
    }

    /** Null if public holidays are ordinary days. */
    public OpeningHoursBuilder holidays(@Nullable HolidayHours given) {
        this.holidays = given;
        return this;
    }

    private OpeningHoursBuilder tried(Supplier<OpeningHoursBuilder> step) {
        try {
            return step.get();
        } catch (InvalidSettings e) {
            refused.addAll(e.problems());
            return this;
        }
    }

    List<SeasonHours> seasons() {
        return Collections.unmodifiableList(new ArrayList<>(seasons));
    }

    Map<LocalDate, SpecialDay> specialDays() {
        return Collections.unmodifiableMap(new TreeMap<>(specialDays));
    }

    /** Sorted. */
    List<Closure> closures() {
        List<Closure> sorted = new ArrayList<>(closures);
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
    }

    /** Everything that {@link #build()} would refuse; empty if nothing. At most 100 are listed. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>(refused);
        found.addAll(HoursCheck.of(new Layers(this)).problems());
        return found.size() > HoursCheck.MOST_PROBLEMS ? found.subList(0, HoursCheck.MOST_PROBLEMS) : found;
    }

    /** Throws {@link InvalidSettings} with all {@link #problems()}. */
    public OpeningHours build() {
        List<Problem> found = problems();
        if (!found.isEmpty()) {
            throw InvalidSettings.of(found);
        }
        return new OpeningHours(new Layers(this));
    }
}
