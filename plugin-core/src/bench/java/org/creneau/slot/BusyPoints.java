// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creneau.point.Address;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.territory.GeoPoint;

/** Points in Paris with a quarter of an hour for one order each, Monday to Saturday from nine to seven, and what is taken. */
final class BusyPoints {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 8);
    static final LocalDate CLOCK_CHANGE = LocalDate.of(2027, 3, 28);
    static final OpeningRange NINE_TO_SEVEN = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(19, 0));

    private BusyPoints() {}

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    static Map<DayOfWeek, List<OpeningRange>> workdays() {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                week.put(day, List.of(NINE_TO_SEVEN));
            }
        }
        return week;
    }

    static SlotGrid grid(int number, OpeningHours hours) {
        PickupPoint point = PickupPoint.builder()
                .id(PointId.of(number))
                .name("Librairie " + number)
                .address(Address.of("1 quai de Valmy", "75010", "Paris"))
                .location(GeoPoint.of(48.87, 2.366))
                .zone(PARIS)
                .hours(hours)
                .build();
        SlotPlan plan = SlotPlan.builder()
                .lengthMinutes(15)
                .capacityOrders(1)
                .leadMinutes(60)
                .horizonDays(366)
                .build();
        return SlotGrid.of(point, plan);
    }

    /** So many of the slots, spread evenly, as the peer's script spreads them. */
    static Taken spread(List<Slot> slots, int taken) {
        Map<Instant, Load> loads = new HashMap<>();
        int all = slots.size();
        for (int i = 0; i < all; i++) {
            if ((long) (i + 1) * taken / all > (long) i * taken / all) {
                loads.put(slots.get(i).start(), Load.oneOrder());
            }
        }
        return Taken.of(loads);
    }

    /** Four fifths of the slots, the first ones all: the first free one is on the third day on average. */
    static Taken fullUntilThirdDay(List<Slot> slots, Random random) {
        int slotsADay = 40;
        int full = 2 * slotsADay + random.nextInt(slotsADay);
        List<Slot> later = new ArrayList<>(slots.subList(full + 1, slots.size()));
        Collections.shuffle(later, random);
        Map<Instant, Load> loads = new HashMap<>();
        slots.subList(0, full).forEach(slot -> loads.put(slot.start(), Load.oneOrder()));
        later.subList(0, slots.size() * 4 / 5 - full).forEach(slot -> loads.put(slot.start(), Load.oneOrder()));
        return Taken.of(loads);
    }
}
