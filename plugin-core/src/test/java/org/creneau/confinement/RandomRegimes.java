// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random regimes around both days on which the clocks of Paris change in 2021. */
final class RandomRegimes {
    private static final LocalDate[] AROUND = {LocalDate.of(2021, 3, 27), LocalDate.of(2021, 10, 30)};

    private final Random random;
    private final LocalDate day;

    RandomRegimes(Random random) {
        this.random = random;
        this.day = AROUND[random.nextInt(2)];
    }

    /** A second within three days around the change. */
    long second() {
        return Trips.at(day + "T00:00") + 60L * random.nextInt(3 * 24 * 60);
    }

    Outing outing() {
        Outing outing = Outing.travelling(Duration.ofMinutes(random.nextInt(120)))
                .staying(Duration.ofMinutes(random.nextInt(20)), Duration.ofMinutes(random.nextInt(5)));
        return random.nextBoolean() ? outing : outing.arrivingAtSlotStart();
    }

    List<Regime> regimes() {
        List<Regime> regimes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            regimes.add(regime("regime-" + i, limits()).build());
        }
        return regimes;
    }

    Regime exemption() {
        return regime("exemption")
                .layer(Layer.EXEMPTION)
                .suspends(Set.of("curfew", "shop-hours", "distance"))
                .build();
    }

    Regime.Builder regime(String id, Limit... limits) {
        LocalDateTime from = day.atStartOfDay().plusMinutes(30L * random.nextInt(100) - 600);
        Regime.Builder regime = Trips.aRegime(id, limits)
                .validity(Validity.of(
                        from, random.nextInt(4) == 0 ? null : from.plusMinutes(30L * (1 + random.nextInt(150)))))
                .hours(random.nextBoolean() ? Hours.allDay() : hours());
        return random.nextBoolean() ? regime : regime.days(days());
    }

    private Days days() {
        EnumSet<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                weekdays.add(weekday);
            }
        }
        HolidayRule rule = HolidayRule.values()[random.nextInt(3)];
        return Days.of(weekdays, rule, Set.of(day.plusDays(random.nextInt(3))));
    }

    private Limit[] limits() {
        Terms terms = random.nextBoolean() ? Trips.LAW : Trips.ANNOUNCED;
        Limit[] all = {
            Curfew.of(terms, hours()),
            ShopHours.of(terms, hours()),
            WithinDistance.of(terms, 500 + random.nextInt(1000)),
            ReservedHours.of(terms, People.everybody().aged(0, 131), List.of(hours(), hours())),
            Proof.of(terms, List.of("form"), "")
        };
        return random.ints(random.nextInt(4), 0, all.length)
                .mapToObj(i -> all[i])
                .toArray(Limit[]::new);
    }

    Hours hours() {
        LocalTime start = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
        LocalTime end = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
        return Hours.of(start, start.equals(end) ? end.plusMinutes(30) : end);
    }
}
