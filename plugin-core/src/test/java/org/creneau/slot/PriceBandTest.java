// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningRange;
import org.junit.jupiter.api.Test;

/** What slots of some hours cost. */
class PriceBandTest {
    private static final OpeningRange EVENING = range("18:00", "20:00");
    private static final OpeningRange NIGHT = range("22:00", "02:00");

    private static OpeningRange range(String from, String to) {
        return OpeningRange.of(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static PriceBand band(OpeningRange hours, String amount) {
        return PriceBand.of(hours, new BigDecimal(amount));
    }

    @Test
    void it_holds_from_its_first_minute_to_the_one_before_its_last() {
        PriceBand band = band(EVENING, "2");
        assertThat(band.holdsAt(18 * 60 - 1)).isFalse();
        assertThat(band.holdsAt(18 * 60)).isTrue();
        assertThat(band.holdsAt(20 * 60 - 1)).isTrue();
        assertThat(band.holdsAt(20 * 60)).isFalse();
    }

    @Test
    void it_may_run_past_midnight() {
        PriceBand band = band(NIGHT, "2");
        assertThat(band.holdsAt(23 * 60)).isTrue();
        assertThat(band.holdsAt(0)).isTrue();
        assertThat(band.holdsAt(119)).isTrue();
        assertThat(band.holdsAt(120)).isFalse();
    }

    @Test
    void a_discount_is_below_zero() {
        assertThat(band(EVENING, "-1.50").amount()).isEqualByComparingTo("-1.5");
        assertThat(band(EVENING, "-10000").amount()).isEqualByComparingTo("-10000");
    }

    @Test
    void an_amount_out_of_bounds_is_refused() {
        for (String amount : new String[] {"10000.01", "-10000.001", "1.2345"}) {
            assertThatThrownBy(() -> band(EVENING, amount))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("amount is " + amount);
        }
        assertThat(band(EVENING, "1.2340").amount()).isEqualByComparingTo("1.234");
    }

    @Test
    void it_is_a_value_whatever_the_noughts_at_the_end() {
        Values.areEqualOnlyIfAllPartsAre(
                band(EVENING, "1.50"), band(EVENING, "1.5"), band(EVENING, "1.51"), band(NIGHT, "1.50"));
        assertThat(band(EVENING, "100.00")).hasToString("100 at 18:00-20:00");
        assertThat(band(EVENING, "0")).hasToString("0 at 18:00-20:00");
        assertThat(band(EVENING, "1").hours()).isEqualTo(EVENING);
    }
}
