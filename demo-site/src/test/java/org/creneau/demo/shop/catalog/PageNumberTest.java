// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNumberTest {
    @Test
    void whatIsNoPageNumberIsTheFirstPage() {
        assertThat(PageNumber.parse(null)).isEqualTo(1);
        assertThat(PageNumber.parse("")).isEqualTo(1);
        assertThat(PageNumber.parse("0")).isEqualTo(1);
        assertThat(PageNumber.parse("-3")).isEqualTo(1);
        assertThat(PageNumber.parse("99999999999")).isEqualTo(1);
        assertThat(PageNumber.parse("2' OR 1=1")).isEqualTo(1);
    }

    @Test
    void aPageNumberIsItself() {
        assertThat(PageNumber.parse("7")).isEqualTo(7);
    }
}
