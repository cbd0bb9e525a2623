// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.common.money.Money;
import org.junit.jupiter.api.Test;

class VatTableTest {
    @Test
    void aBookAtFivePointFivePercent() {
        VatRow row = VatTable.of(List.of(line("5.5", "19.90"))).getRows().get(0);
        assertThat(row.getBase()).isEqualTo(euros("18.86"));
        assertThat(row.getVat()).isEqualTo(euros("1.04"));
        assertThat(row.getInclTax()).isEqualTo(euros("19.90"));
    }

    @Test
    void halfACentIsRoundedUp() {
        assertThat(VatTable.of(List.of(line("100", "0.01"))).getRows().get(0).getBase())
                .isEqualTo(euros("0.01"));
    }

    @Test
    void theLinesOfOneRateAreSummedBeforeTheyAreRounded() {
        VatTable table = VatTable.of(List.of(line("20", "0.05"), line("20", "0.05"), line("20", "0.05")));
        assertThat(table.getRows()).hasSize(1);
        assertThat(table.getRows().get(0).getBase()).as("0.15 / 1.2 is 0.125").isEqualTo(euros("0.13"));
    }

    @Test
    void ratesAreListedFromLowToHighAndTrailingZerosDoNotMakeANewOne() {
        VatTable table = VatTable.of(List.of(line("20", "12"), line("5.50", "1"), line("10", "11"), line("5.5", "2")));
        assertThat(table.getRows())
                .extracting(row -> row.getPercent().doubleValue())
                .containsExactly(5.5, 10.0, 20.0);
        assertThat(table.getRows().get(0).getInclTax()).isEqualTo(euros("3"));
    }

    @Test
    void withoutTaxTheBaseIsTheWholeAmount() {
        VatRow row = VatTable.of(List.of(line("0", "7.77"))).getRows().get(0);
        assertThat(row.getBase()).isEqualTo(euros("7.77"));
        assertThat(row.getVat().isZero()).isTrue();
    }

    @Test
    void nothingSoldIsNoRow() {
        assertThat(VatTable.of(new ArrayList<>()).getRows()).isEmpty();
    }

    /** The naive oracle works in whole cents: base is the nearest cent to cents * 1000 / (1000 + tenths of a percent). */
    @Test
    void everyAmountUpToTwentyEurosAddsUpAndIsTheNearestCent() {
        for (String percent : new String[] {"2.1", "5.5", "8.5", "10", "20"}) {
            long tenths = new BigDecimal(percent).movePointRight(1).longValueExact();
            for (long cents = 0; cents <= 2000; cents++) {
                Money inclTax = new Money(BigDecimal.valueOf(cents, 2), "EUR");
                VatRow row = new VatRow(new BigDecimal(percent), inclTax);
                long base = (cents * 2000 + 1000 + tenths) / (2 * (1000 + tenths));
                assertThat(row.getBase().getAmount().movePointRight(2).longValueExact())
                        .as("%s cents at %s %%", cents, percent)
                        .isEqualTo(base);
                assertThat(row.getBase().add(row.getVat())).isEqualTo(inclTax);
            }
        }
    }

    @Test
    void aRateOutsideZeroToAHundredIsRefusedByItsValue() {
        assertThatThrownBy(() -> line("-0.1", "1")).hasMessageContaining("-0.1").hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> line("100.1", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static VatLine line(String percent, String inclTax) {
        return new VatLine(new BigDecimal(percent), euros(inclTax));
    }

    private static Money euros(String amount) {
        return new Money(amount, "EUR");
    }
}
