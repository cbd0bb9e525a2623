// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.confinement.StraightLineTravel;
import org.creneau.confinement.TravelMode;
import org.creneau.confinement.TravelTimes;
import org.creneau.eligibility.BasketStanding;
import org.creneau.eligibility.FirstSlots;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.stock.PointStock;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.text.PickupTexts;

/**
 * Makes the list of points: the nearest first when a place is known, in the shop's order otherwise. One look into the ledger and,
 * for a basket with goods, one into the stock, however many points there are. Thread-safe.
 */
public class FindPoints {
    /** So many points stand on one page of the list. */
    static final int PAGE = 30;

    /** Farther than this nobody collects a basket; it also bounds the work of one request. */
    private static final double MAX_METERS = 100_000;

    /** Among so many points is looked for those that are wanted: the nearest, or the shop's first. */
    private static final int REACH = 500;

    /** Of so many is read what they have and when they are free, if that decides whether they are wanted. */
    private static final int LOOKED_AT = 200;

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final PickupTexts texts;
    private final VisitorInquiry visitor;
    private PointStock stock = PointStock.none();
    private TravelTimes travel = StraightLineTravel.usual();

    public FindPoints(
            PickupPoints points, SlotPlans plans, SlotFinder finder, PickupTexts texts, VisitorInquiry visitor) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.texts = texts;
        this.visitor = visitor;
    }

    /** What points have of the basket; nothing is counted unless set. Called once, by the container. */
    public void setStock(PointStock value) {
        this.stock = value;
    }

    /** How long ways take; estimated by the straight line unless set. Called once, by the container. */
    public void setTravel(TravelTimes value) {
        this.travel = value;
    }

    /**
     * One page of the points that are wanted.
     *
     * @param place null while the visitor has said none
     * @param page from 1; one past the last is empty
     */
    PointList find(PlaceOfHome place, FinderFilters filters, int page) {
        Inquiry inquiry = visitor.now();
        List<PointDistance> all = candidates(place);
        List<PointDistance> wanted = all.stream()
                .filter(each -> filters.admit(each.point(), inquiry.query().now()))
                .collect(Collectors.toList());
        int first = (page - 1) * PAGE;
        int looked = all.size() < REACH ? 0 : REACH;
        if (!filters.needLook()) {
            List<PointFacts> shown = look(cut(wanted, first, PAGE), place != null, inquiry);
            return list(shown, page, wanted.size() > first + PAGE, looked, words(place, inquiry));
        }
        List<PointFacts> admitted = look(cut(wanted, 0, LOOKED_AT), place != null, inquiry).stream()
                .filter(filters::admit)
                .collect(Collectors.toList());
        return list(
                cut(admitted, first, PAGE),
                page,
                admitted.size() > first + PAGE,
                wanted.size() > LOOKED_AT ? LOOKED_AT : looked,
                words(place, inquiry));
    }

    private List<PointDistance> candidates(PlaceOfHome place) {
        if (place != null) {
            return points.nearest().find(place.point(), REACH, MAX_METERS);
        }
        List<PointDistance> first = new ArrayList<PointDistance>();
        for (PickupPoint point : cut(points.all(), 0, REACH)) {
            first.add(PointDistance.of(point, 0));
        }
        return first;
    }

    /**
     * How those stand for the visitor of this request, in their order.
     *
     * @param measured whether somebody said from where the distances are
     */
    public List<PointFacts> look(List<PointDistance> shown, boolean measured) {
        return look(shown, measured, visitor.now());
    }

    private List<PointFacts> look(List<PointDistance> shown, boolean measured, Inquiry inquiry) {
        List<SlotGrid> grids = new ArrayList<SlotGrid>();
        List<PointId> ids = new ArrayList<PointId>();
        for (PointDistance each : shown) {
            grids.add(SlotGrid.of(each.point(), plans.of(each.point().id())));
            ids.add(each.point().id());
        }
        Inquiry looked = ids.isEmpty() ? inquiry : inquiry.lookingAt(stock, ids);
        FirstSlots slots = finder.look(grids, inquiry.query().now());
        List<PointFacts> facts = new ArrayList<PointFacts>();
        for (SlotGrid grid : grids) {
            double meters = shown.get(facts.size()).meters();
            facts.add(new PointFacts(
                    grid,
                    measured ? OptionalDouble.of(meters) : OptionalDouble.empty(),
                    slots.of(grid, looked),
                    BasketStanding.of(inquiry.query().basket(), looked.goods(), grid.point())));
        }
        return facts;
    }

    private CardWords words(PlaceOfHome place, Inquiry inquiry) {
        TravelMode mode = inquiry.journey().map(Journey::mode).orElse(TravelMode.WALK);
        boolean basket = !inquiry.query().basket().lines().isEmpty();
        return new CardWords(texts, inquiry.query().now(), basket)
                .coming(travel, mode, place == null ? null : place.point());
    }

    private static PointList list(List<PointFacts> shown, int page, boolean more, int looked, CardWords words) {
        List<PointCard> cards = new ArrayList<PointCard>();
        for (PointFacts each : shown) {
            cards.add(new PointCard(each, words));
        }
        return new PointList(cards, page, more, looked, words.isOfBasket());
    }

    private static <T> List<T> cut(List<T> all, int from, int most) {
        return from >= all.size() ? Collections.<T>emptyList() : all.subList(from, Math.min(all.size(), from + most));
    }

    /** The groups for which that point keeps slots; empty if there is no such point. */
    Set<String> groupsAt(PointId id) {
        return points.find(id)
                .map(point -> plans.of(point.id()).priorityGroups())
                .orElse(Collections.<String>emptySet());
    }

    /** Whose clocks say what today is: those of the shop's first point. */
    ZoneId zone() {
        return points.all().stream().findFirst().map(PickupPoint::zone).orElse(ZoneId.of("UTC"));
    }
}
