// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.broadleafcommerce.common.money.Money;
import org.junit.jupiter.api.Test;

class MoneyTextTest {
    @Test
    void pricesAreWrittenAsTheReadersLanguageDoes() {
        assertThat(MoneyText.of(new Money("1234.5", "EUR"), Locale.FRENCH)).isEqualTo("1\u202F234,50\u00A0€");
        assertThat(MoneyText.of(new Money("1234.5", "EUR"), Locale.ENGLISH)).isEqualTo("€1,234.50");
    }

    @Test
    void aCurrencyWithoutMinorUnitHasNone() {
        assertThat(MoneyText.of(new Money("500", "JPY"), Locale.ENGLISH)).isEqualTo("¥500");
    }
}
