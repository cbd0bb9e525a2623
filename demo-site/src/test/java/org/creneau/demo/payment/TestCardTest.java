// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestCardTest {
    @Test
    void eachKnownNumberHasItsCard() {
        assertThat(TestCard.of("4242 4242 4242 4242")).contains(TestCard.ACCEPTED);
        assertThat(TestCard.of("4000000000000002")).contains(TestCard.DECLINED);
        assertThat(TestCard.of("4000-0000-0000-9995")).contains(TestCard.ACCEPTED_THEN_FAILS);
    }

    @Test
    void aRealLookingNumberIsNoTestCard() {
        assertThat(TestCard.of("5555555555554444")).isEmpty();
        assertThat(TestCard.of("")).isEmpty();
    }

    @Test
    void onlyTheLastFourDigitsAreToldOn() {
        assertThat(TestCard.DECLINED.lastFour()).isEqualTo("0002");
        assertThat(TestCard.DECLINED.toString()).doesNotContain("4000");
    }
}
