// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.broadleaf.pricing.Tariff;
import org.creneau.confinement.Outing;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.eligibility.SlotIsWithinHorizon;
import org.creneau.eligibility.TurnedAway;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.territory.Place;

/** Looks up the slots of a point for the visitor's page: from now to the point's horizon, their own hold seen as free. */
public class SlotsOfPoint {
    /** A home known less well is told about. */
    private static final double ROUGH_METERS = 500;

    /** Speaks against the first and the last slots of every page. */
    private static final List<String> ALWAYS = Arrays.asList(SlotIsAhead.CODE, SlotIsWithinHorizon.CODE);

    private final SlotPlans plans;
    private final SlotFinder finder;
    private final Outings outings;
    private final VisitorInquiry visitor;
    private final PickupTexts texts;
    private final VisitorPortion portion = new VisitorPortion();
    private CollectPrices prices = CollectPrices.ofSlotsOnly();
    private TurnedAway turnedAway = TurnedAway.unheard();
    private SoonestPoints soonest = SoonestPoints.of("all");

    public SlotsOfPoint(
            SlotPlans plans, SlotFinder finder, Outings outings, VisitorInquiry visitor, PickupTexts texts) {
        this.plans = plans;
        this.finder = finder;
        this.outings = outings;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** What points ask for beside their slots. Called once, by the container; default nothing. */
    public void setPrices(CollectPrices value) {
        this.prices = value;
    }

    /** Who hears of pages without a slot to choose. Called once, by the container; default nobody. */
    public void setTurnedAway(TurnedAway value) {
        this.turnedAway = value;
    }

    /** Where "as soon as possible" is offered by points that do not say it themselves. Called once, by the container; default everywhere. */
    public void setSoonest(SoonestPoints value) {
        this.soonest = value;
    }

    /**
     * @param asked the day the visitor asked for, null for the first with a free slot
     * @param chosen the slot chosen before, as the page names it, and what was confirmed then
     */
    SlotPage page(PickupPoint point, LocalDate asked, Chosen chosen) {
        Set<String> confirmed = chosen.confirmed().isEmpty() ? visitor.confirmed() : chosen.confirmed();
        return page(point, asked, new Chosen(chosen.slot(), confirmed), visitor.now());
    }

    /** The same for somebody who asks that, such as one whose order is placed. */
    public SlotPage page(PickupPoint point, LocalDate asked, Chosen chosen, Inquiry inquiry) {
        Instant now = inquiry.query().now();
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        int days = grid.plan().window().horizonDays();
        Window window = Window.of(now, now.plus(Duration.ofDays(days + 1L)));
        List<OfferedSlot> found = finder.find(grid, window, inquiry);
        tell(point, found, now);
        Optional<Order> collected = collected();
        SlotWords words = new SlotWords(texts, grid, now, collected.orElse(null))
                .coming(outing(point, inquiry), visitor.mode())
                .costing(tariff(point, collected));
        SlotPage page =
                new SlotPage(found, asked, words, chosen.holding(inquiry.query().held()));
        if (!page.isEmpty()) {
            page.noting(zoneNote(point, page.firstStart(), inquiry));
        }
        return soonest.offeredAt(point) ? page.offeringSoonest(found) : page;
    }

    /** A home in no area that is known has clocks that nobody knows. */
    private ZoneNote zoneNote(PickupPoint point, Instant then, Inquiry inquiry) {
        Optional<ZoneId> home = inquiry.journey()
                .flatMap(Journey::home)
                .filter(place -> !place.areas().isEmpty())
                .map(Place::zone);
        return new ZoneNote(then, point.zone(), home, texts);
    }

    /** The slots that start in the window, for the visitor of this request; refused ones included. */
    public PointSlots between(PickupPoint point, Window window) {
        Inquiry inquiry = visitor.now();
        List<OfferedSlot> found = finder.find(SlotGrid.of(point, plans.of(point.id())), window, inquiry);
        Optional<Outing> outing = inquiry.journey()
                .filter(way -> way.home().isPresent())
                .map(way -> outings.outing(Optional.of(way), point));
        return new PointSlots(
                found, tariff(point, collected()), outing, inquiry.query().held());
    }

    private static Optional<Order> collected() {
        return Optional.ofNullable(CartState.getCart()).filter(CollectCart::isCollectable);
    }

    /** Of a page without a slot to choose, whatever speaks against any of them. */
    private void tell(PickupPoint point, List<OfferedSlot> found, Instant now) {
        if (found.stream().noneMatch(slot -> slot.verdict().isAllowed())) {
            turnedAway.because(
                    point.id(),
                    found.stream()
                            .flatMap(slot -> slot.verdict().refusals().stream())
                            .map(Refusal::code)
                            .filter(code -> !ALWAYS.contains(code))
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    now);
        }
    }

    /** What else is in the cart does not count for the threshold of a group that it will not be in. */
    private Tariff tariff(PickupPoint point, Optional<Order> cart) {
        Optional<CartPortion> part = portion.part();
        return cart.isPresent() && part.isPresent()
                ? prices.at(point.id(), cart.get(), part.get().units())
                : prices.at(point.id(), cart);
    }

    private OutingWords outing(PickupPoint point, Inquiry inquiry) {
        Optional<Journey> journey = inquiry.journey().filter(way -> way.home().isPresent());
        if (!journey.isPresent()) {
            return OutingWords.none(texts);
        }
        Outing outing = outings.outing(journey, point);
        return OutingWords.of(texts, outing, journey.get().errorMeters() > ROUGH_METERS);
    }
}
