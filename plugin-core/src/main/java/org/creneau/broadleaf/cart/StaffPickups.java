// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.common.BroadleafEnumerationType;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.BookForOrder;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.PlacedGoods;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StaffWish;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Gives a group of an order that is placed a pickup, for somebody of the staff. The group becomes a pickup group with the point's address
 * in the very transaction in which the place is taken, so that neither is there without the other. No price, tax, offer or payment of
 * the order is touched. Of a group that is delivered nothing may be under way. Bean {@code creneauStaffPickups}. Thread-safe.
 */
public class StaffPickups {

    /** What the status of a group that is delivered says of goods that are gone. */
    private static final Set<String> GONE = Collections.unmodifiableSet(new HashSet<String>(Arrays.asList(
            "SHIPPED", "FULFILLED", "PARTIALLY_FULFILLED", "DELIVERED", "PARTIALLY_DELIVERED", "CANCELLED")));

    private final Hosts hosts;
    private final PickupPoints points;
    private final BookForOrder bookForOrder;
    private final OrderTerms terms;

    public StaffPickups(Hosts hosts, PickupPoints points, BookForOrder bookForOrder, OrderTerms terms) {
        this.hosts = hosts;
        this.points = points;
        this.bookForOrder = bookForOrder;
        this.terms = terms;
    }

    /** The groups of goods of the order with that number, whatever became of it; empty if there is none. */
    public List<StaffOrder> ofNumber(String number) {
        return hosts.transactions().required(() -> {
            Order order = hosts.orders().findOrderByOrderNumber(number.trim());
            return order == null ? new ArrayList<StaffOrder>() : groupsOf(order);
        });
    }

    /** The same of the order that the host knows by that number. */
    public List<StaffOrder> of(long orderId) {
        return hosts.transactions().required(() -> {
            Order order = hosts.orders().findOrderById(orderId);
            return order == null ? new ArrayList<StaffOrder>() : groupsOf(order);
        });
    }

    /** One of its groups; empty if it has none of that number. */
    public Optional<StaffOrder> of(long orderId, long groupId) {
        return of(orderId).stream().filter(group -> group.groupId() == groupId).findFirst();
    }

    /** What is kept of the outing: under which rules it is sold, and what the shopper was told. */
    public OutingRecord record(SlotId slot, Set<String> told) {
        return points.find(slot.point())
                .map(point -> hosts.outings().record(Optional.empty(), point, slot.start(), told))
                .orElse(OutingRecord.none());
    }

    /** The pickup as it is now, or why there is none. Its shopper's goods are those of that group. */
    public ChangeOutcome book(StaffWish wish, Holder holder) {
        return bookForOrder.book(wish, new Group(holder));
    }

    private List<StaffOrder> groupsOf(Order order) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>(PickupGroups.of(order));
        groups.addAll(PickupGroups.othersOf(order));
        List<StaffOrder> found = new ArrayList<StaffOrder>();
        for (FulfillmentGroup group : groups) {
            found.add(staffOrder(order, group));
        }
        return found;
    }

    private StaffOrder staffOrder(Order order, FulfillmentGroup group) {
        List<LineUnits> units = LineUnits.in(Collections.singletonList(group));
        Holder holder = PickupGroups.holderOf(order, group);
        String number = order.getOrderNumber() == null ? "" : order.getOrderNumber();
        StaffOrder.Draft draft = new StaffOrder.Draft(shopper(order, holder, units), number);
        for (LineUnits each : units) {
            String name = each.line().getName();
            draft.line(each.units() + " x " + (name == null ? "" : name));
        }
        draft.judged(judge(order, group));
        Optional<Reservation> live = hosts.reservations().liveOf(holder.orderId(), holder.groupId());
        draft.had((live.isPresent() ? live : hosts.reservations().latestOf(holder.orderId(), holder.groupId()))
                .orElse(null));
        boolean delivered = !PickupGroups.isCollected(group) && group.getFulfillmentPrice() != null;
        draft.delivered(delivered ? group.getFulfillmentPrice().getAmount() : BigDecimal.ZERO);
        return new StaffOrder(draft);
    }

    private Collector shopper(Order order, Holder holder, List<LineUnits> units) {
        List<OrderItem> lines = new ArrayList<OrderItem>();
        for (LineUnits each : units) {
            lines.add(each.line());
        }
        // What limits are asked of the network is the staff's own, so it is not asked; nor what the shop as a whole can
        // sell:
        // an order that is placed has taken it from there already.
        return hosts.identities()
                .identify(Collector.of(holder).with(hosts.baskets().ofUnits(units)), order)
                .through("")
                .speaking(languageOf(order));
    }

    private static String languageOf(Order order) {
        if (order.getLocale() == null || order.getLocale().getLocaleCode() == null) {
            return "";
        }
        String tag = order.getLocale().getLocaleCode().replace('_', '-');
        return tag.length() > 16 ? "" : Locale.forLanguageTag(tag).toLanguageTag();
    }

    private Verdict judge(@Nullable Order order, @Nullable FulfillmentGroup group) {
        BroadleafEnumerationType status = order == null ? null : order.getStatus();
        boolean placed = status != null && terms.placed().contains(status.getType());
        boolean there =
                group != null && !LineUnits.in(Collections.singletonList(group)).isEmpty() && !isGone(group);
        return placed && there ? Verdict.allowed() : Verdict.refusedBy(Refusal.of(Refusals.NOTHING_TO_HAND_OVER));
    }

    /** What the status of a pickup group says came of a pickup, and of that is asked by itself. */
    private static boolean isGone(FulfillmentGroup group) {
        FulfillmentGroupStatusType status = group.getStatus();
        return !PickupGroups.isCollected(group) && status != null && GONE.contains(status.getType());
    }

    /** Locked and read anew for each attempt, within its transaction: who cancels the order waits, or is seen. */
    private final class Group implements PlacedGoods {
        private final Holder holder;
        private @Nullable Order order;
        private @Nullable FulfillmentGroup group;

        private Group(Holder holder) {
            this.holder = holder;
        }

        @Override
        public void lock() {
            hosts.rows().lock(holder.orderId());
        }

        @Override
        public Verdict judge() {
            Order read = hosts.orders().findOrderById(holder.orderId());
            order = read;
            group = null;
            if (read != null) {
                hosts.rows().refresh(read);
                List<FulfillmentGroup> goods = new ArrayList<FulfillmentGroup>(PickupGroups.of(read));
                goods.addAll(PickupGroups.othersOf(read));
                goods.stream()
                        .filter(each -> each.getId().equals(holder.groupId()))
                        .forEach(each -> group = each);
                if (group != null) {
                    hosts.rows().refresh(group);
                }
            }
            return StaffPickups.this.judge(read, group);
        }

        @Override
        public void collectAt(Reservation pickup) {
            FulfillmentGroup goods = group;
            Order placed = order;
            PickupPoint point = points.find(pickup.slotId().point()).orElse(null);
            if (goods == null || placed == null || point == null) {
                throw new IllegalStateException("Group " + holder + " vanished while its slot was taken.");
            }
            goods.setType(FulfillmentType.PHYSICAL_PICKUP);
            goods.setFulfillmentOption(hosts.option().get());
            goods.setAddress(hosts.address().of(point));
            if (goods.getStatus() != null) {
                // Of a pickup before this one: it waits to be prepared again, for which there is no other word.
                goods.setStatus(FulfillmentGroupStatusType.getInstance("PROCESSING"));
            }
            save(placed);
        }

        private void save(Order placed) {
            try {
                hosts.orders().save(placed, false);
            } catch (PricingException e) {
                throw new IllegalStateException("Order " + holder.orderId() + " was priced though it is placed", e);
            }
            hosts.rows().flush();
        }
    }
}
