// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Moments and dates are written as the formatter of the JDK writes them. */
class WritingMomentsOfJsonTest {
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "UTC", "America/Guadeloupe", "Indian/Reunion", "Pacific/Chatham", "Africa/Monrovia");

    /** From slot to slot mostly, at times far ahead or back, over every change of the clocks in between. */
    @Test
    void one_after_the_other_of_one_answer_as_each_alone() {
        Random random = new Random(20_201_112);
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            List<Instant> moments = new ArrayList<>();
            long second = 0;
            for (int n = 0; n < 20_000; n++) {
                second = n % 50 == 0 ? random.nextInt() * 2L : second + random.nextInt(40) * 900L - 900L;
                moments.add(Instant.ofEpochSecond(second, random.nextInt(2)));
            }
            assertThat(written(json -> moments.forEach(at -> json.moment("m", zone, at))))
                    .isEqualTo(moments.stream().map(at -> moment(zone, at)).reduce("", String::concat));
            assertThat(written(json -> moments.forEach(at -> json.date("d", zone, at))))
                    .isEqualTo(moments.stream().map(at -> date(zone, at)).reduce("", String::concat));
        }
    }

    @Test
    void at_any_time_in_any_zone() {
        Random random = new Random(20_201_112);
        StringBuilder expected = new StringBuilder();
        String written = written(json -> {
            for (int n = 0; n < 20_000; n++) {
                Instant at = Instant.ofEpochSecond(random.nextLong() % 10_000_000_000L, random.nextInt(1_000_000_000));
                ZoneId zone = ZoneId.of(ZONES.get(n % ZONES.size()));
                if (n % 3 == 0) {
                    json.date("d", zone, at);
                    expected.append(date(zone, at));
                } else {
                    json.moment("m", zone, at);
                    expected.append(moment(zone, at));
                }
            }
        });
        assertThat(written).isEqualTo(expected.toString());
    }

    @Test
    void the_first_and_the_last_year_and_none_beyond() {
        ZoneId utc = ZoneId.of("UTC");
        assertThat(JsonObject.write(json -> json.moment("m", utc, Instant.parse("0000-01-01T00:00:00Z"))))
                .isEqualTo("{\"m\":\"0000-01-01T00:00:00Z\"}");
        assertThat(JsonObject.write(json -> json.moment("m", utc, Instant.parse("9999-12-31T23:59:59.999Z"))))
                .isEqualTo("{\"m\":\"9999-12-31T23:59:59Z\"}");
        for (String beyond : List.of("-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> JsonObject.write(json -> json.date("m", utc, Instant.parse(beyond))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0 to 9999");
        }
    }

    private static String moment(ZoneId zone, Instant at) {
        return "\"m\":\""
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone))
                + "\",";
    }

    private static String date(ZoneId zone, Instant at) {
        return "\"d\":\"" + at.atZone(zone).toLocalDate() + "\",";
    }

    /** The members, each with a comma after it. */
    private static String written(Consumer<JsonObject> content) {
        String text = new String(JsonObject.members(content).bytes(), StandardCharsets.UTF_8);
        return text + ",";
    }
}
