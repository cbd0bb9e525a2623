// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.point.PointId;
import org.creneau.slot.OfferWalk;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/**
 * Use case: the slots of a point, each with the places left and the verdict of the rules. This is advice for the
 * page; holding a slot checks everything again. One read of the ledger per call, for however many points. Thread-safe.
 */
public final class SlotFinder {

    private static final Duration DAY = Duration.ofDays(1);

    private final SlotLedger ledger;
    private final RuleBook rules;

    public SlotFinder(SlotLedger ledger, RuleBook rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * The slots that start in the window, sorted, refused ones included. The window is cut to what can be of
     * interest: from one day ago to one day past the booking horizon, whatever was asked for.
     */
    public List<OfferedSlot> find(SlotGrid grid, Window window, SlotQuery query) {
        Window cut = window.within(Window.of(query.now().minus(DAY), reach(grid, query.now())));
        List<OfferedSlot> found = new ArrayList<>();
        if (cut.isEmpty()) {
            return found;
        }
        Taken taken = ledger.taken(grid.point().id(), cut.from(), cut.to());
        OfferWalk walk = grid.walk(query, taken, cut.from(), cut.to());
        while (walk.next()) {
            found.add(judged(grid, walk.offer(), query));
        }
        return found;
    }

    /** The earliest slot the rules allow, if there is one within the horizon. */
    public Optional<OfferedSlot> firstFree(SlotGrid grid, SlotQuery query) {
        Instant end = reach(grid, query.now());
        return firstFree(grid, query, ledger.taken(grid.point().id(), query.now(), end));
    }

    /** The earliest allowed slot of each point that has one, in the order of the points. */
    public Map<PointId, OfferedSlot> firstFree(Collection<SlotGrid> grids, SlotQuery query) {
        Map<PointId, OfferedSlot> found = new LinkedHashMap<>();
        List<PointId> ids = grids.stream().map(grid -> grid.point().id()).collect(Collectors.toList());
        Instant end = grids.stream()
                .map(grid -> reach(grid, query.now()))
                .max(Instant::compareTo)
                .orElse(query.now());
        Map<PointId, Taken> taken = ledger.taken(ids, query.now(), end);
        for (SlotGrid grid : grids) {
            PointId id = grid.point().id();
            firstFree(grid, query, taken.getOrDefault(id, Taken.nothing())).ifPresent(first -> found.put(id, first));
        }
        return found;
    }

    private Optional<OfferedSlot> firstFree(SlotGrid grid, SlotQuery query, Taken taken) {
        OfferWalk walk = grid.walk(query, taken, query.now(), reach(grid, query.now()));
        while (walk.next()) {
            if (walk.isFree()) {
                OfferedSlot offered = judged(grid, walk.offer(), query);
                if (offered.verdict().isAllowed()) {
                    return Optional.of(offered);
                }
            }
        }
        return Optional.empty();
    }

    private OfferedSlot judged(SlotGrid grid, SlotOffer offer, SlotQuery query) {
        return OfferedSlot.of(offer, rules.judge(CollectRequest.of(grid, offer, query)));
    }

    private static Instant reach(SlotGrid grid, Instant now) {
        return now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 2L));
    }
}
