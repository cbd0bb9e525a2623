// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPointBuilder;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotQuery;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** A refusal says what would do instead. The point stands in Paris and is open from 9 to 18, its neighbours until 21. */
class WhatIsPossibleInsteadTest {
    private static final Instant CURFEW_OF_EIGHT = Instant.parse("2020-12-18T09:00:00Z");
    private static final SlotId SIX_IN_THE_EVENING = slotAt("2020-12-18T18:00:00Z");

    private final Shop shop = new Shop();
    private final AtomicInteger reads = new AtomicInteger();
    private final SlotFinder finder = new SlotFinder(counted(shop.ledger), Lockdown.rules());
    private final Alternatives alternatives = new Alternatives(shop.points, shop.plans, finder);

    @Test
    void the_nearest_times_of_the_same_point_come_before_and_after() {
        shop.points.put(openUntil(21, aPointAt(12, 0)));
        List<Alternative> found = alternatives.insteadOf(slotAt("2020-12-18T19:00:00Z"), asking(Lockdown.from(700)));
        assertThat(found)
                .extracting(each -> each.offered().slot().start())
                .containsExactly(Instant.parse("2020-12-18T18:00:00Z"), Instant.parse("2020-12-19T08:00:00Z"));
    }

    @Test
    void every_one_is_allowed_and_at_most_three_are_named_with_one_look_at_the_ledger() {
        shop.points.put(openUntil(21, aPointAt(12, 0)));
        for (int id = 20; id < 40; id++) {
            shop.points.put(openUntil(21, aPointAt(id, 100 * (id - 19))));
        }
        List<Alternative> found = alternatives.insteadOf(slotAt("2020-12-18T19:30:00Z"), asking(Lockdown.from(0)));
        assertThat(found)
                .hasSize(3)
                .allSatisfy(
                        each -> assertThat(each.offered().verdict().isAllowed()).isTrue());
        assertThat(found).extracting(each -> each.point().id().value()).containsExactly(12L, 20L, 21L);
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_nearer_point_is_named_to_somebody_who_lives_too_far_from_this_one() {
        Place lyon = FrenchPlaces.shared().byInsee("69381").orElseThrow();
        GeoPoint home = lyon.location().orElseThrow();
        shop.points.put(openUntil(21, Shop.aPoint().id(PointId.of(30)).location(home)));
        shop.points.put(openUntil(21, aPointAt(31, 2_000)));
        Instant morning = Instant.parse("2020-05-13T06:00:00Z");
        Inquiry inquiry = Inquiry.of(SlotQuery.at(morning)).from(Journey.from(lyon, 0));
        List<Alternative> found = alternatives.insteadOf(slotAt("2020-05-13T09:00:00Z"), inquiry);
        assertThat(found).extracting(each -> each.point().id().value()).containsExactly(30L);
        assertThat(found.get(0).offered().slot().start()).isEqualTo(Instant.parse("2020-05-13T09:00:00Z"));
    }

    @Test
    void where_nothing_is_possible_nothing_is_named() {
        assertThat(alternatives.insteadOf(SIX_IN_THE_EVENING, asking(Lockdown.from(0, "03:00", "03:10"))))
                .isEmpty();
        assertThat(alternatives.insteadOf(
                        SlotId.of(PointId.of(99), SIX_IN_THE_EVENING.start(), 30), asking(Lockdown.from(0))))
                .isEmpty();
    }

    private static Inquiry asking(Journey journey) {
        return Inquiry.of(SlotQuery.at(CURFEW_OF_EIGHT)).from(journey);
    }

    private static PickupPointBuilder aPointAt(long id, double metersNorth) {
        return Shop.aPoint().id(PointId.of(id)).location(GeoPoint.of(48.87 + metersNorth / 111_195, 2.366));
    }

    private static org.creneau.point.PickupPoint openUntil(int hour, PickupPointBuilder point) {
        return point.hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(hour, 0))))
                .build();
    }

    private SlotLedger counted(InMemoryLedger ledger) {
        return (SlotLedger) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SlotLedger.class}, (proxy, method, arguments) -> {
                    reads.incrementAndGet();
                    return method.invoke(ledger, arguments);
                });
    }
}
