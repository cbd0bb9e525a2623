// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderFaces;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;

/**
 * Use case: what is to be picked at a point on a day, or for one order. Placed pickups that are still awaited are on the list, those
 * that are ready too, since bags are labelled last. Seven reads for a day of up to 500 pickups, two of them of the host's lines.
 * Thread-safe.
 */
public final class ShowPickList {

    private static final Comparator<PickOrder> IN_TURN = Comparator.comparing(PickOrder::beginsAt)
            .thenComparing(order -> order.reservation().slotId().start())
            .thenComparing(order -> order.face().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(order -> order.face().number())
            .thenComparing(order -> order.reservation().token().toString());

    private final Reservations reservations;
    private final OrderFaces faces;
    private final OrderLines orderLines;
    private final AgeLimits ages;
    private final Pickings pickings;

    public ShowPickList(
            Reservations reservations, OrderFaces faces, OrderLines orderLines, AgeLimits ages, Pickings pickings) {
        this.reservations = reservations;
        this.faces = faces;
        this.orderLines = orderLines;
        this.ages = ages;
        this.pickings = pickings;
    }

    /** That day of the point; its slots are those which begin on it. */
    public PickList of(PickupPoint point, LocalDate day, Grouping grouping) {
        Instant from = day.atStartOfDay(point.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(point.zone()).toInstant();
        List<Reservation> awaited = reservations.ofPoint(point.id(), from, to).stream()
                .filter(PickGoods::isPicked)
                .collect(Collectors.toList());
        Map<Span, List<PickOrder>> parts = new TreeMap<>();
        for (PickOrder order : orders(awaited)) {
            parts.computeIfAbsent(span(point, order.reservation(), grouping), any -> new ArrayList<>())
                    .add(order);
        }
        List<PickGroup> groups = new ArrayList<>();
        parts.forEach((span, orders) -> {
            orders.sort(IN_TURN);
            groups.add(new PickGroup(span.start, span.end, orders));
        });
        return new PickList(point, day, grouping, groups);
    }

    /** One pickup, in whatever state. */
    public PickOrder of(Reservation reservation) {
        return orders(Collections.singletonList(reservation)).get(0);
    }

    private List<PickOrder> orders(List<Reservation> of) {
        if (of.isEmpty()) {
            return Collections.emptyList();
        }
        Map<Long, OrderFace> known = faces.of(
                of.stream().map(each -> each.holder().orderId()).distinct().collect(Collectors.toList()));
        Map<Long, List<OrderLine>> lines = orderLines.ofGroups(
                of.stream().map(each -> each.holder().groupId()).distinct().collect(Collectors.toList()));
        Map<Long, Integer> years =
                ages.of(lines.values().stream().flatMap(Collection::stream).collect(Collectors.toList()));
        Map<ReservationToken, Picking> far =
                pickings.of(of.stream().map(Reservation::token).collect(Collectors.toList()));
        return of.stream()
                .map(each -> new PickOrder(
                        each,
                        known.getOrDefault(each.holder().orderId(), OrderFace.unknown()),
                        lines.getOrDefault(each.holder().groupId(), Collections.emptyList()),
                        years,
                        far.getOrDefault(each.token(), Picking.none(each))))
                .collect(Collectors.toList());
    }

    private static Span span(PickupPoint point, Reservation reservation, Grouping grouping) {
        Instant start = reservation.slotId().start();
        if (grouping == Grouping.SLOT) {
            return new Span(start, reservation.slotId().end());
        }
        ZonedDateTime hour = start.atZone(point.zone()).truncatedTo(ChronoUnit.HOURS);
        return new Span(hour.toInstant(), hour.toInstant().plus(Duration.ofHours(1)));
    }

    /** From when until when a part is. */
    private static final class Span implements Comparable<Span> {

        private static final Comparator<Span> ORDER =
                Comparator.comparing((Span span) -> span.start).thenComparing(span -> span.end);

        private final Instant start;
        private final Instant end;

        private Span(Instant start, Instant end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public int compareTo(Span other) {
            return ORDER.compare(this, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Span && compareTo((Span) other) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + end.hashCode();
        }
    }
}
