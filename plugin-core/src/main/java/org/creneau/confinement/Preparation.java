// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.List;
import org.creneau.territory.Place;

/** Picks from a book what concerns one trip and makes it ready; for one use by one thread. */
final class Preparation {

    private static final ActiveTimes[] NONE = {};
    private static final long[] NEVER = {};

    private final RegimeBook book;
    private final Trip trip;
    private final Treatments treatments;
    private final List<Regime> exemptions = new ArrayList<>();
    private final List<ActiveTimes> exemptTimes = new ArrayList<>();
    private final List<PreparedLimit> limits = new ArrayList<>();

    Preparation(RegimeBook book, Trip trip, Treatments treatments) {
        this.book = book;
        this.trip = trip;
        this.treatments = treatments;
    }

    Judge judge() {
        List<Regime> regimes = book.regimes();
        for (int i = regimes.size() - 1; i >= 0 && regimes.get(i).layer() == Layer.EXEMPTION; i--) {
            if (concerns(regimes.get(i))) {
                exemptions.add(regimes.get(i));
                exemptTimes.add(times(i).always());
            }
        }
        for (int i = 0; i < regimes.size(); i++) {
            if (concerns(regimes.get(i))) {
                add(regimes.get(i), times(i));
            }
        }
        trip.shopper().window().ifPresent(this::addWish);
        return new Judge(trip.outing(), limits);
    }

    private boolean concerns(Regime regime) {
        return trip.meets(regime);
    }

    private RegimeTimes times(int index) {
        Regime regime = book.regimes().get(index);
        Place place = regime.clockPlace(trip.homeClocks(), trip.shopPlace());
        RegimeTimes times = book.in(place.zone()).times(index);
        return regime.trigger().isPresent()
                ? times.onlyOn(triggeredDays(regime.trigger().get(), place))
                : times;
    }

    private long[] triggeredDays(Trigger trigger, Place place) {
        return book.series(trigger, place).map(trigger::activeDays).orElse(NEVER);
    }

    private void add(Regime regime, RegimeTimes times) {
        List<Limit> all = regime.limits();
        for (int i = 0; i < all.size(); i++) {
            Limit limit = all.get(i);
            if (limit.terms().bind(trip.purpose())) {
                add(new InForce(regime, limit), times.suspendedBy(suspending(limit.kind())));
            }
        }
    }

    private void add(InForce what, RegimeTimes times) {
        Limit limit = what.limit();
        Treatment treatment = treatments.of(what.regime(), limit.terms().basis());
        limits.add(new PreparedLimit(what, treatment, limit.counts(times), limit.check(trip, times)));
    }

    private ActiveTimes[] suspending(String kind) {
        if (exemptions.isEmpty()) {
            return NONE;
        }
        List<ActiveTimes> found = new ArrayList<>();
        for (int i = 0; i < exemptions.size(); i++) {
            if (exemptions.get(i).suspends().contains(kind)) {
                found.add(exemptTimes.get(i));
            }
        }
        return found.toArray(NONE);
    }

    private void addWish(Hours window) {
        LocalClock clock = book.in(trip.home().zone()).clock();
        ActiveTimes always = new ActiveTimes(clock, Span.always(), Days.every(), Hours.allDay());
        add(new InForce(OwnWindow.SHOPPER, new OwnWindow(window)), new RegimeTimes(clock, Hours.allDay(), always));
    }
}
