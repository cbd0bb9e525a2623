// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.broadleafcommerce.common.time.SystemTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plugin's clock is Broadleaf's. */
class SystemTimeClockTest {
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00.123Z");

    private final SystemTimeClock clock = new SystemTimeClock();

    @AfterEach
    void reset() {
        SystemTime.resetLocalTimeSource();
    }

    @Test
    void a_shop_that_moves_its_time_moves_the_plugin_too() {
        SystemTime.setLocalTimeSource(NOON::toEpochMilli);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void its_zone_is_utc_wherever_the_machine_stands() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void another_zone_tells_the_same_instant() {
        SystemTime.setLocalTimeSource(NOON::toEpochMilli);
        ZoneId martinique = ZoneId.of("America/Martinique");
        assertThat(clock.withZone(martinique).getZone()).isEqualTo(martinique);
        assertThat(clock.withZone(martinique).instant()).isEqualTo(NOON);
    }
}
