// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.point.PointId;
import org.creneau.slot.OfferWalk;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.stock.PointStock;

/**
 * Use case: the slots of a point, each with the places left and the verdict of the rules. This is advice for the
 * page; holding a slot checks everything again. One read of the ledger per call, for however many points, and one of their
 * stock if the basket names goods. Thread-safe.
 */
public final class SlotFinder {

    private static final Duration DAY = Duration.ofDays(1);

    /** The kitchen's load of a slot is what was taken in the hour up to it. */
    private static final Duration BEFORE = Duration.ofHours(1);

    /** What starts during a slot may count in it. */
    private static final Duration AFTER = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    private final SlotLedger ledger;
    private final RuleBook rules;
    private final PointStock stock;
    private final boolean goodsAwaited;

    /** For a shop in which nothing is counted. */
    public SlotFinder(SlotLedger ledger, RuleBook rules) {
        this(ledger, rules, PointStock.none());
    }

    public SlotFinder(SlotLedger ledger, RuleBook rules, PointStock stock) {
        this.ledger = ledger;
        this.rules = rules;
        this.stock = stock;
        this.goodsAwaited = rules.rules().stream().anyMatch(rule -> rule instanceof GoodsComeInTime);
    }

    /**
     * The slots that start in the window, sorted, refused ones included. The window is cut to what can be of
     * interest: from one day ago to one day past the booking horizon, whatever was asked for.
     */
    public List<OfferedSlot> find(SlotGrid grid, Window window, Inquiry inquiry) {
        Window cut = cut(grid, window, inquiry);
        return cut.isEmpty()
                ? new ArrayList<>()
                : find(grid, cut, looking(inquiry, Collections.singleton(grid)), taken(grid, cut));
    }

    /** The same for several points, in their order, with one read of the ledger. */
    public Map<PointId, List<OfferedSlot>> find(Collection<SlotGrid> grids, Window window, Inquiry inquiry) {
        List<PointId> ids = new ArrayList<>();
        for (SlotGrid grid : grids) {
            ids.add(grid.point().id());
        }
        Map<PointId, Taken> taken = window.isEmpty()
                ? Collections.emptyMap()
                : ledger.taken(ids, window.from().minus(BEFORE), window.to().plus(AFTER));
        Inquiry looked = window.isEmpty() ? inquiry : looking(inquiry, grids);
        Map<PointId, List<OfferedSlot>> found = new LinkedHashMap<>();
        for (SlotGrid grid : grids) {
            PointId id = grid.point().id();
            found.put(id, find(grid, cut(grid, window, inquiry), looked, taken.getOrDefault(id, Taken.nothing())));
        }
        return found;
    }

    private Inquiry looking(Inquiry inquiry, Collection<SlotGrid> grids) {
        List<PointId> ids = new ArrayList<>();
        grids.forEach(grid -> ids.add(grid.point().id()));
        return inquiry.lookingAt(stock, ids);
    }

    private List<OfferedSlot> find(SlotGrid grid, Window cut, Inquiry inquiry, Taken taken) {
        List<OfferedSlot> found = new ArrayList<>();
        if (cut.isEmpty()) {
            return found;
        }
        RuleBook prepared = rules.preparedFor(inquiry, grid.point());
        OfferWalk walk = grid.walk(inquiry.query(), taken, cut.from(), cut.to());
        while (walk.next()) {
            CollectRequest request = CollectRequest.of(grid, walk.offer(), inquiry);
            found.add(OfferedSlot.of(request.offer(), prepared.judge(request)));
        }
        return found;
    }

    private Taken taken(SlotGrid grid, Window cut) {
        return ledger.taken(
                grid.point().id(), cut.from().minus(BEFORE), cut.to().plus(AFTER));
    }

    private static Window cut(SlotGrid grid, Window window, Inquiry inquiry) {
        Instant now = inquiry.query().now();
        return window.within(Window.of(now.minus(DAY), reach(grid, now)));
    }

    /** The same for somebody of whom no more is known than the calendar asks. */
    public List<OfferedSlot> find(SlotGrid grid, Window window, SlotQuery query) {
        return find(grid, window, Inquiry.of(query));
    }

    /** The earliest slot the rules allow, if there is one within the horizon. */
    public Optional<OfferedSlot> firstFree(SlotGrid grid, Inquiry inquiry) {
        Instant now = inquiry.query().now();
        Instant end = reach(grid, now).plus(AFTER);
        Taken taken = ledger.taken(grid.point().id(), now.minus(BEFORE), end);
        return firstFree(grid, looking(inquiry, Collections.singleton(grid)), taken);
    }

    /** The same for somebody of whom no more is known than the calendar asks. */
    public Optional<OfferedSlot> firstFree(SlotGrid grid, SlotQuery query) {
        return firstFree(grid, Inquiry.of(query));
    }

    /** The earliest allowed slot of each point that has one, in the order of the points. */
    public Map<PointId, OfferedSlot> firstFree(Collection<SlotGrid> grids, Inquiry inquiry) {
        Map<PointId, OfferedSlot> found = new LinkedHashMap<>();
        Map<PointId, Taken> taken = taken(grids, inquiry.query().now());
        Inquiry looked = looking(inquiry, grids);
        for (SlotGrid grid : grids) {
            PointId id = grid.point().id();
            firstFree(grid, looked, taken.getOrDefault(id, Taken.nothing())).ifPresent(first -> found.put(id, first));
        }
        return found;
    }

    /** The same for somebody of whom no more is known than the calendar asks. */
    public Map<PointId, OfferedSlot> firstFree(Collection<SlotGrid> grids, SlotQuery query) {
        return firstFree(grids, Inquiry.of(query));
    }

    /** Reads what is taken at these points, to look for the first slots of many baskets. */
    public FirstSlots look(Collection<SlotGrid> grids, Instant now) {
        return new FirstSlots(this, grids.isEmpty() ? Collections.emptyMap() : taken(grids, now));
    }

    private Map<PointId, Taken> taken(Collection<SlotGrid> grids, Instant now) {
        List<PointId> ids = new ArrayList<>();
        Instant end = now;
        for (SlotGrid grid : grids) {
            ids.add(grid.point().id());
            Instant reach = reach(grid, now);
            end = reach.isAfter(end) ? reach : end;
        }
        return ledger.taken(ids, now.minus(BEFORE), end.plus(AFTER));
    }

    Optional<OfferedSlot> firstFree(SlotGrid grid, Inquiry inquiry, Taken taken) {
        SlotQuery query = inquiry.query();
        Instant from = earliest(grid, inquiry);
        Instant to = reach(grid, query.now());
        if (!from.isBefore(to)) {
            return Optional.empty();
        }
        RuleBook prepared = rules.preparedFor(inquiry, grid.point());
        if (prepared.refusesAll()) {
            return Optional.empty();
        }
        OfferWalk walk = grid.walk(query, taken, from, to);
        while (walk.next()) {
            if (walk.isFree()) {
                CollectRequest request = CollectRequest.of(grid, walk.offer(), inquiry);
                Verdict verdict = prepared.judge(request);
                if (verdict.isAllowed()) {
                    return Optional.of(OfferedSlot.of(request.offer(), verdict));
                }
            }
        }
        return Optional.empty();
    }

    /** Days before that of the goods need not be walked along, if the rule is in force that would refuse them. */
    private Instant earliest(SlotGrid grid, Inquiry inquiry) {
        Instant now = inquiry.query().now();
        return goodsAwaited ? inquiry.goods().thereFrom(grid.point(), now) : now;
    }

    /** Empty if nothing is ahead there, or nothing speaks against it. */
    Optional<Refusal> firstRefusal(SlotGrid grid, Inquiry inquiry, Taken taken) {
        SlotQuery query = inquiry.query();
        RuleBook prepared = rules.preparedFor(inquiry, grid.point());
        OfferWalk walk = grid.walk(query, taken, query.now(), reach(grid, query.now()));
        while (walk.next()) {
            Verdict verdict = prepared.judge(CollectRequest.of(grid, walk.offer(), inquiry));
            if (!verdict.isRefusedFor(SlotIsAhead.CODE) && !verdict.isRefusedFor(SlotLeavesLeadTime.CODE)) {
                return verdict.refusals().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static Instant reach(SlotGrid grid, Instant now) {
        return now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 2L));
    }
}
