// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.GoodsInCart;
import org.creneau.eligibility.GoodsAreHadHere;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.MoveGate;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.RescheduleReservation;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.StaffWish;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotId;

/**
 * Moves a placed order to another slot for its shopper, whose way is judged as when a slot is chosen. When it goes to another
 * point, its group gets that point's address, so that order pages and staff read where it is collected; should that fail, the
 * reservation counts and the log says so. Of two who move it at once the address is that of the reservation, whoever writes it last. It
 * goes to no point where its goods are not had, and not at all once the order has ended: its rows are locked for the move. Nothing is priced anew. Bean {@code
 * creneauMovePlacedOrder}. Thread-safe.
 */
public class MovePlacedOrder implements MoveGate.Keeper {

    private static final Log LOG = LogFactory.getLog(MovePlacedOrder.class);

    private final OrderService orders;
    private final Journeys journeys;
    private final Outings outings;
    private final PointAddress address;
    private final PickupPoints points;
    private final RescheduleReservation reschedule;
    private final GoodsInCart goods;
    private final Reservations reservations;
    private final OrderRows rows;
    private final Transactions transactions;
    private OrderTerms terms = OrderTerms.standard();

    public MovePlacedOrder(Hosts hosts, PickupPoints points, RescheduleReservation reschedule) {
        this.orders = hosts.orders();
        this.journeys = hosts.journeys();
        this.outings = hosts.outings();
        this.address = hosts.address();
        this.points = points;
        this.reschedule = reschedule;
        this.goods = new GoodsInCart(hosts.baskets());
        this.reservations = hosts.reservations();
        this.rows = hosts.rows();
        this.transactions = hosts.transactions();
    }

    /** Which words of the host mean that an order has ended; the usual unless set. Called by the container before anything else. */
    public void setTerms(OrderTerms value) {
        this.terms = value;
    }

    /**
     * The reservation as it stands now, or why it was left alone.
     *
     * @param acknowledged what the shopper has confirmed, as {@link org.creneau.eligibility.Acknowledgement} writes it
     */
    public ChangeOutcome move(Reservation placed, SlotId slot, Set<String> acknowledged) {
        Optional<Refusal> against = notHadAt(slot.point(), placed);
        if (against.isPresent()) {
            return ChangeOutcome.refused(Verdict.refusedBy(against.get()));
        }
        OutingRecord record = points.find(slot.point())
                .map(point -> outings.record(journeys.current(), point, slot.start(), acknowledged))
                .orElse(OutingRecord.none());
        Collector way = Collector.of(placed.holder())
                .from(journeys.current().orElse(null))
                .recording(record);
        ChangeOutcome outcome = reschedule.reschedule(placed.token(), slot, way, gateOf(placed));
        if (outcome.isDone() && !placed.slotId().point().equals(slot.point())) {
            readdress(placed.holder());
        }
        return outcome;
    }

    /**
     * Moves a placed order for somebody of the staff, on the same terms but those that they override: to no point where its goods are
     * not had, and with that point's address.
     */
    public ChangeOutcome move(Reservation placed, StaffWish wish) {
        SlotId slot = wish.slot();
        Optional<Refusal> against = notHadAt(slot.point(), placed);
        if (against.isPresent()) {
            return ChangeOutcome.refused(Verdict.refusedBy(against.get()));
        }
        ChangeOutcome outcome = reschedule.reschedule(placed.token(), wish, gateOf(placed));
        if (outcome.isDone() && !placed.slotId().point().equals(slot.point())) {
            readdress(placed.holder());
        }
        return outcome;
    }

    /**
     * Moves a placed order by taking an offered place for it, on the same terms: to no point where its goods are not had, and
     * with that point's address. Whether it is placed is seen within the transaction of the taking, so that none is confirmed and moved
     * unjudged. Of an order that is not placed only the taking is done; payment asks the rest.
     */
    public HoldOutcome byTaking(Holder holder, Function<MoveGate, HoldOutcome> taking) {
        GateOfTaking gate = new GateOfTaking(holder.orderId());
        HoldOutcome outcome = taking.apply(gate);
        // Also where it is at that point already: it may have been taken by one who did not come to write the address.
        outcome.reservation().filter(taken -> gate.isOfPlaced()).ifPresent(taken -> readdress(taken.holder()));
        return outcome;
    }

    /** Locks the order for the transaction of the move, so that it ends before it or after it. */
    @Override
    public MoveGate gateOf(Reservation placed) {
        long order = placed.holder().orderId();
        return () -> {
            rows.lock(order);
            return ended(order);
        };
    }

    private Optional<Verdict> ended(long order) {
        return rows.statusOf(order)
                .filter(terms.ended()::contains)
                .map(ended -> Verdict.refusedBy(Refusal.of(Refusals.NOTHING_TO_HAND_OVER)));
    }

    /** What in the order is not had at another point; at its own it stays whatever is written since. */
    public Optional<Refusal> notHadAt(PointId other, Reservation placed) {
        Optional<PickupPoint> point = points.find(other);
        if (!point.isPresent() || placed.slotId().point().equals(other)) {
            return Optional.empty();
        }
        Order order = orders.findOrderById(placed.holder().orderId());
        return order == null
                ? Optional.empty()
                : goods.collected(groupsOf(placed, order), point.get()).stream()
                        .filter(refusal -> refusal.code().equals(GoodsAreHadHere.CODE))
                        .findFirst();
    }

    /** Past all caches, which do not know what another node has written. */
    private void readAnew(long id) {
        Order order = orders.findOrderById(id);
        if (order != null) {
            rows.refresh(order);
            order.getFulfillmentGroups().forEach(rows::refresh);
        }
    }

    private static List<FulfillmentGroup> groupsOf(Reservation placed, Order order) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>();
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            if (group.getId().equals(placed.holder().groupId())) {
                groups.add(group);
            }
        }
        return groups;
    }

    private void readdress(Holder moved) {
        try {
            transactions.separate(() -> {
                rows.lock(moved.orderId());
                // Read after the lock: whoever comes last writes where it is by then.
                reservations
                        .liveOf(moved.orderId(), moved.groupId())
                        .map(live -> live.slotId().point())
                        .flatMap(points::find)
                        .ifPresent(point -> write(moved, point));
                return moved;
            });
        } catch (RuntimeException e) {
            LOG.error("Order " + moved.orderId() + " was moved, but may show the address of the point before", e);
        }
    }

    private void write(Holder moved, PickupPoint point) {
        Order order = orders.findOrderById(moved.orderId());
        rows.refresh(order);
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            if (group.getId().equals(moved.groupId())) {
                rows.refresh(group);
                group.setAddress(address.of(point));
            }
        }
        try {
            orders.save(order, false);
        } catch (PricingException e) {
            throw new IllegalStateException("Order " + moved.orderId() + " was priced though it is placed", e);
        }
    }

    /** Of who learns only within the transaction whether the order is placed. Locks it in any case. For one taking. */
    private final class GateOfTaking implements MoveGate {

        private final long order;
        private boolean placed;

        private GateOfTaking(long order) {
            this.order = order;
        }

        @Override
        public Optional<Verdict> against() {
            placed = false;
            rows.lock(order);
            return Optional.empty();
        }

        @Override
        public Optional<Verdict> against(Reservation own, SlotId slot) {
            placed = true;
            Optional<Verdict> ended = ended(order);
            if (!ended.isPresent()) {
                readAnew(order);
            }
            return ended.isPresent() ? ended : notHadAt(slot.point(), own).map(Verdict::refusedBy);
        }

        /** Of a cart the point is written when it is paid. */
        private boolean isOfPlaced() {
            return placed;
        }
    }
}
