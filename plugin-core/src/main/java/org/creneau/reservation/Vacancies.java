// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.RuleBook;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.Taken;

/** The slots of a point in which somebody who waits may get a place. Thread-safe; to be used within a transaction. */
final class Vacancies {

    private static final Duration LONGEST_SLOT = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;

    Vacancies(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** As it is without that load of its own and with what somebody else takes of it. */
    Vacancy vacancy(BookedSlot own, Load passed) {
        return new Vacancy(own.slot(), rules, () -> sightOf(own, passed));
    }

    private Optional<Vacancy.Sight> sightOf(BookedSlot own, Load passed) {
        Taken taken = Vacancy.instead(PlaceFinder.takenAround(ledger, own.slot()), own, passed);
        return gridOf(own.slot().point()).map(grid -> new Vacancy.Sight(grid, taken));
    }

    /** The slots of a window that are ahead and within the horizon of the point, sorted, read at once. */
    List<Vacancy> of(WaitWindow window, Instant now) {
        Optional<SlotGrid> grid = gridOf(window.point());
        return grid.isPresent() ? within(grid.get(), window, now) : Collections.emptyList();
    }

    private List<Vacancy> within(SlotGrid grid, WaitWindow window, Instant now) {
        Instant reach = now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 1L));
        Instant from = window.from().isBefore(now) ? now : window.from();
        Instant to = window.to().isBefore(reach) ? window.to() : reach;
        List<Vacancy> found = new ArrayList<>();
        if (!from.isBefore(to)) {
            return found;
        }
        Taken taken = ledger.taken(window.point(), from.minus(Duration.ofHours(1)), to.plus(LONGEST_SLOT));
        Optional<Vacancy.Sight> sight = Optional.of(new Vacancy.Sight(grid, taken));
        grid.between(from, to).forEach(slot -> found.add(new Vacancy(slot.id(), rules, () -> sight)));
        return found;
    }

    private Optional<SlotGrid> gridOf(PointId point) {
        return points.find(point).map(found -> SlotGrid.of(found, plans.of(point)));
    }
}
