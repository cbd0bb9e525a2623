// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Moments and slots are written as the formatter of the JDK writes them. */
class WritingMomentsTest {
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "UTC", "America/Guadeloupe", "Indian/Reunion", "Pacific/Chatham", "Africa/Monrovia");

    @Test
    void at_any_time_in_any_zone() {
        Random random = new Random(20_201_112);
        for (int n = 0; n < 20_000; n++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong() % 10_000_000_000L, random.nextInt(1_000_000_000));
            ZoneId zone = ZoneId.of(ZONES.get(n % ZONES.size()));
            assertThat(Instants.in(zone, instant))
                    .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone)));
        }
    }

    /** From slot to slot mostly, at times far ahead or back, over every change of the clocks in between. */
    @Test
    void one_after_the_other_of_one_answer_as_each_alone() {
        Random random = new Random(20_201_112);
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            MomentLines lines = new MomentLines(zone);
            long second = 0;
            for (int n = 0; n < 20_000; n++) {
                second = n % 50 == 0 ? random.nextInt() * 2L : second + random.nextInt(40) * 900L - 900L;
                Instant instant = Instant.ofEpochSecond(second, random.nextInt(2));
                assertThat(lines.of(instant)).isEqualTo(Instants.in(zone, instant));
            }
        }
    }

    @Test
    void a_slot_is_named_by_its_start_in_utc() {
        Random random = new Random(20_201_112);
        for (int n = 0; n < 5_000; n++) {
            Instant start = Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE));
            SlotId slot = SlotId.of(PointId.of(1 + n), start, 30);
            assertThat(slot.toString())
                    .isEqualTo((1 + n) + "-" + start.toString().replaceAll("[-:]", "") + "-30");
            assertThat(SlotId.parse(slot.toString())).isEqualTo(slot);
        }
    }
}
