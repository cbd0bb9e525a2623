// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.creneau.point.InvalidSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fee, what a slot adds or takes, and free from some worth of goods on. */
class PriceTermsTest {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    @ParameterizedTest(name = "a slot of {0} with goods of {1} costs {2} of {3}")
    @CsvSource({
        "0,     0,      2,    2",
        "1.5,   0,      3.5,  3.5",
        "-0.5,  0,      1.5,  2",
        "-2,    0,      0,    2",
        "-9,    0,      0,    2",
        "0,     39.99,  2,    2",
        "0,     40,     0,    2",
        "1.5,   40,     0,    3.5",
        "-0.5,  40.01,  0,    2"
    })
    void a_slot_adds_to_the_fee_or_takes_from_it_until_the_goods_are_worth_enough(
            String slot, String goods, String asked, String regular) {
        CollectPrice price = of("2").freeFrom(euros("40")).price(euros(slot), euros(goods));
        assertThat(price.asked()).isEqualByComparingTo(asked);
        assertThat(price.regular()).isEqualByComparingTo(regular);
    }

    @Test
    void what_is_missing_is_told_while_anything_is_asked() {
        PriceTerms terms = of("2").freeFrom(euros("40"));
        assertThat(terms.price(NOTHING, euros("27.50")).missing()).contains(euros("12.50"));
        assertThat(terms.price(NOTHING, euros("40")).missing()).isEmpty();
        assertThat(terms.price(euros("-2"), NOTHING).missing()).isEmpty();
        assertThat(of("2").price(NOTHING, NOTHING).missing()).isEmpty();
    }

    /** Otherwise collecting would be free and paid for in turns. */
    @Test
    void whether_it_is_free_does_not_depend_on_what_it_costs() {
        for (String fee : new String[] {"0.001", "2", "10000"}) {
            PriceTerms terms = of(fee).freeFrom(euros("40"));
            assertThat(terms.price(NOTHING, euros("40")).asked().signum()).isZero();
            assertThat(terms.price(NOTHING, euros("39.999")).asked()).isEqualByComparingTo(fee);
        }
    }

    @Test
    void a_point_without_terms_costs_what_the_slot_does_and_never_less_than_nothing() {
        assertThat(PriceTerms.none().price(euros("3"), NOTHING).asked()).isEqualByComparingTo("3");
        assertThat(PriceTerms.none().price(euros("-3"), NOTHING)).isEqualTo(CollectPrice.of(NOTHING, NOTHING));
    }

    /** Against the rule written down once more, without a branch shared. */
    @Test
    void ten_thousand_prices_are_what_a_naive_sum_says() {
        Random random = new Random(6);
        for (int i = 0; i < 10_000; i++) {
            long fee = random.nextInt(500);
            long slot = random.nextInt(1000) - 500;
            long goods = random.nextInt(2000);
            long from = 1 + random.nextInt(2000);
            CollectPrice price =
                    of(cents(fee)).freeFrom(euros(cents(from))).price(euros(cents(slot)), euros(cents(goods)));
            long asked = goods >= from ? 0 : Math.max(0, fee + slot);
            assertThat(price.asked()).isEqualByComparingTo(cents(asked));
            assertThat(price.regular()).isEqualByComparingTo(cents(Math.max(fee, fee + slot)));
            assertThat(price.missing().isPresent()).isEqualTo(asked > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1.23, 0.34, 5.68", "0, 1, 0, 6", "3, 1.234, 0.345, 5.678", "-1, 1, 0, 6"})
    void amounts_are_rounded_to_what_the_currency_has(int digits, String regular, String asked, String missing) {
        CollectPrice price = of("1.234")
                .freeFrom(euros("5.678"))
                .price(euros("-0.889"), NOTHING)
                .roundedTo(digits);
        assertThat(price.regular()).isEqualTo(euros(regular));
        assertThat(price.asked()).isEqualTo(euros(asked));
        assertThat(price.missing()).contains(euros(missing));
    }

    @Test
    void a_half_goes_to_the_even_cent_as_in_broadleaf() {
        assertThat(of("0.125").price(NOTHING, NOTHING).roundedTo(2).asked()).isEqualTo(euros("0.12"));
        assertThat(of("0.135").price(NOTHING, NOTHING).roundedTo(2).asked()).isEqualTo(euros("0.14"));
    }

    /** Two halves would be rounded apart. */
    @Test
    void fee_and_slot_are_summed_before_they_are_rounded() {
        assertThat(of("0.505").price(euros("0.505"), NOTHING).roundedTo(2).asked())
                .isEqualTo(euros("1.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000.01", "1.0001"})
    void a_fee_out_of_bounds_is_refused(String fee) {
        assertThatThrownBy(() -> of(fee)).isInstanceOf(InvalidSettings.class).hasMessageContaining(fee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.01", "1.0001"})
    void a_threshold_out_of_bounds_is_refused(String goods) {
        assertThatThrownBy(() -> of("2").freeFrom(euros(goods)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(goods);
    }

    @Test
    void a_price_below_zero_or_above_the_regular_one_cannot_be_made() {
        assertThatThrownBy(() -> CollectPrice.of(euros("1"), euros("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CollectPrice.of(euros("1"), euros("1.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void terms_and_prices_are_equal_by_worth() {
        assertThat(of("2.0").freeFrom(euros("40")))
                .isEqualTo(of("2").freeFrom(euros("40.00")))
                .hasSameHashCodeAs(of("2").freeFrom(euros("40.00")))
                .isNotEqualTo(of("2"))
                .isNotEqualTo(of("3").freeFrom(euros("40")))
                .hasToString("2, free from 40");
        assertThat(CollectPrice.of(euros("2.0"), euros("1")))
                .isEqualTo(CollectPrice.of(euros("2"), euros("1.00")))
                .hasSameHashCodeAs(CollectPrice.of(euros("2"), euros("1.00")))
                .isNotEqualTo(CollectPrice.of(euros("2"), euros("2")))
                .hasToString("1 of 2");
    }

    private static PriceTerms of(String fee) {
        return PriceTerms.of(euros(fee));
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static String cents(long amount) {
        return BigDecimal.valueOf(amount, 2).toPlainString();
    }
}
