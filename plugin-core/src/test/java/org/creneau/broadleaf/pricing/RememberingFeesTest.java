// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creneau.memory.SettableClock;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;
import org.junit.jupiter.api.Test;

/** A cart is priced at every step, and what a point costs hardly ever changes. */
class RememberingFeesTest {
    private static final PointId QUAI = PointId.of(1);
    private static final PointId GARE = PointId.of(2);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T08:00:00Z"));
    private final Map<PointId, PriceTerms> stored = new HashMap<>();
    private int reads;
    private final RecentFees fees = new RecentFees(
            (point, order) -> {
                reads++;
                return stored.getOrDefault(point, PriceTerms.none());
            },
            clock);

    @Test
    void a_fee_is_read_once_in_four_seconds_for_each_point() {
        stored.put(QUAI, fee("1.50"));
        stored.put(GARE, fee("2.00"));
        for (int n = 0; n < 3; n++) {
            assertThat(of(QUAI)).isEqualTo(fee("1.50"));
            assertThat(of(GARE)).isEqualTo(fee("2.00"));
        }
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void a_new_fee_is_asked_four_seconds_later() {
        stored.put(QUAI, fee("1.50"));
        of(QUAI);
        stored.put(QUAI, fee("3.00"));
        clock.set(clock.instant().plus(Duration.ofMillis(3_999)));
        assertThat(of(QUAI)).isEqualTo(fee("1.50"));
        clock.set(clock.instant().plusMillis(1));
        assertThat(of(QUAI)).isEqualTo(fee("3.00"));
    }

    @Test
    void a_clock_that_was_set_back_does_not_make_it_last() {
        of(QUAI);
        stored.put(QUAI, fee("3.00"));
        clock.set(clock.instant().minusSeconds(60));
        assertThat(of(QUAI)).isEqualTo(fee("3.00"));
    }

    private PriceTerms of(PointId point) {
        return fees.of(point, Optional.empty());
    }

    private static PriceTerms fee(String amount) {
        return PriceTerms.of(new BigDecimal(amount));
    }
}
