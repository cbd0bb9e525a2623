// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.confinement.Answer;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.InForce;
import org.creneau.confinement.Judge;
import org.creneau.confinement.Limit;
import org.creneau.confinement.OutingDuration;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Treatments;
import org.creneau.confinement.Trip;
import org.creneau.confinement.WithinDistance;
import org.creneau.confinement.WithinHomeArea;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.territory.Place;

/**
 * The limits of outings that hold at this moment for somebody who lives where the visitor has said and goes out to collect an
 * order: how far, how long, and which hours of the next day nobody is out. Reads nothing but the regimes in memory. Thread-safe.
 */
public class LimitsInForce {
    private static final Duration DAY = Duration.ofDays(1);

    private final Regimes regimes;
    private final Journeys journeys;
    private final PickupTexts texts;
    private final Clock clock;

    public LimitsInForce(Regimes regimes, Journeys journeys, PickupTexts texts, Clock clock) {
        this.regimes = regimes;
        this.journeys = journeys;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty where none holds, and while the visitor has said no place. */
    List<LimitView> forVisitor() {
        Optional<Place> home = journeys.current().flatMap(Journey::home);
        return home.isPresent() ? at(home.get()) : Collections.<LimitView>emptyList();
    }

    private List<LimitView> at(Place home) {
        Trip atHome = Trip.between(home, home).build();
        RegimeBook book = regimes.current();
        Judge judge = book.prepare(atHome, Treatments.usual());
        Instant now = clock.instant();
        Map<String, LimitView> views = new LinkedHashMap<String, LimitView>();
        for (InForce limit : judge.inForce(now.getEpochSecond())) {
            if (!(limit.limit() instanceof Curfew)) {
                add(limit, views);
            }
        }
        Instant end = now.plus(DAY);
        Instant from = now;
        while (from.isBefore(end)) {
            Instant change = book.until().orElse(end);
            Instant until = change.isBefore(end) ? change : end;
            addCurfews(judge.explain(from.getEpochSecond(), until.getEpochSecond()), views);
            book = book.at(until);
            from = until;
        }
        return new ArrayList<LimitView>(views.values());
    }

    private void addCurfews(List<Answer> answers, Map<String, LimitView> views) {
        for (Answer answer : answers) {
            if (answer.asked().limit() instanceof Curfew) {
                add(answer.asked(), views);
            }
        }
    }

    /** What two regimes say alike is told once. */
    private void add(InForce limit, Map<String, LimitView> views) {
        String words = words(limit.limit());
        if (!words.isEmpty()) {
            String id = limit.regime().id();
            views.putIfAbsent(
                    words + limit.limit().terms().basis(),
                    new LimitView(limit, words, texts.word("creneau.regime." + id, id)));
        }
    }

    /** Empty for what is no limit of outings. */
    private String words(Limit limit) {
        if (limit instanceof WithinDistance) {
            return distance((WithinDistance) limit);
        }
        if (limit instanceof OutingDuration) {
            return texts.message("creneau.limit.outing", ((OutingDuration) limit).maxMinutes());
        }
        if (limit instanceof WithinHomeArea) {
            return texts.message("creneau.limit.area." + ((WithinHomeArea) limit).area());
        }
        return limit instanceof Curfew ? curfew((Curfew) limit) : "";
    }

    private String distance(WithinDistance limit) {
        String length = texts.length((long) limit.maxMeters());
        return limit.orWithin().isPresent()
                ? texts.message("creneau.limit.distanceOr." + limit.orWithin().get(), length)
                : texts.message("creneau.limit.distance", length);
    }

    private String curfew(Curfew limit) {
        return texts.message(
                "creneau.limit.curfew",
                texts.time(limit.hours().start()),
                texts.time(limit.hours().end()));
    }
}
