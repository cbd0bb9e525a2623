// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.at;
import static org.creneau.confinement.Trips.hours;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.junit.jupiter.api.Test;

/** Of a book for what is still to come, what is over is left out, and nothing is judged otherwise. */
class LeavingOutWhatIsOverTest {
    private static final int SLOTS = 2_000;
    private static final int DAY = 86_400;

    private final RegimeBook france = FileRegimes.of(List.of(RegimeFile.FRANCE)).current();

    @Test
    void whatever_starts_then_or_later_is_judged_as_by_the_whole_book() {
        Random random = new Random(20_201_112);
        Judge whole = france.prepare(aTrip().build(), Treatments.usual());
        int refused = 0;
        for (int n = 0; n < SLOTS; n++) {
            long start = at("2020-10-01T00:00") + random.nextInt(300) * (long) DAY + random.nextInt(96) * 900L;
            long earliest = start - random.nextInt(3) * (long) random.nextInt(40 * DAY);
            Judge left = france.since(Instant.ofEpochSecond(earliest)).prepare(aTrip().build(), Treatments.usual());
            String expected = whole.judge(start, start + 1_800).all().toString();
            assertThat(left.judge(start, start + 1_800).all().toString())
                    .as("slot at %s since %s", start, earliest)
                    .isEqualTo(expected);
            refused += whole.allows(start, start + 1_800) ? 0 : 1;
        }
        assertThat(refused).as("slots that tell something").isBetween(100, SLOTS - 100);
    }

    @Test
    void the_version_stays_and_years_later_nothing_is_left_of_a_book_of_its_time() {
        RegimeBook later = france.since(Instant.parse("2026-11-28T08:00:00Z"));
        assertThat(later.version()).isEqualTo(france.version());
        assertThat(later.regimes()).isEmpty();
        assertThat(france.since(Instant.parse("2026-11-28T23:00:00Z"))).isSameAs(later);
        assertThat(france.since(Instant.parse("2026-11-28T01:00:00Z"))).isSameAs(later);
        assertThat(france.since(Instant.parse("2020-11-12T08:00:00Z")).regimes())
                .isNotEmpty()
                .hasSizeLessThan(france.regimes().size());
        assertThat(france.since(Instant.parse("2026-11-28T23:00:00Z"))).isSameAs(later);
    }

    @Test
    void a_regime_without_an_end_stays_and_so_do_the_books_that_follow() {
        Instant friday = Instant.ofEpochSecond(at("2021-02-05T18:00"));
        RegimeBook planned = endless("late").followedBy(friday, endless("early"));
        RegimeBook later = planned.since(friday.plusSeconds(400L * DAY));
        assertThat(later.regimes()).hasSize(1);
        assertThat(later.at(friday).version()).isEqualTo("early");
        assertThat(later.versions()).isEqualTo(planned.versions());
    }

    private static RegimeBook endless(String version) {
        Regime curfew = Regime.builder(version, "1")
                .validity(Validity.of(LocalDateTime.parse("2021-01-01T00:00"), null))
                .limits(List.of(Curfew.of(LAW, hours("20:00", "06:00"))))
                .ground(LAW.ground())
                .build();
        return RegimeBook.of(version, Set.of(curfew));
    }
}
