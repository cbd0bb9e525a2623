// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void wholeNumbersFromTheSmallestToNinetyNinePass() throws CartProblem {
        assertThat(Quantity.parse(" 1 ", 1)).isEqualTo(1);
        assertThat(Quantity.parse("99", 1)).isEqualTo(99);
        assertThat(Quantity.parse("0", 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "100", "1.5", "1e3", "deux", "99999999999", "+1"})
    void anythingElseIsRefusedWithAMessageTheShopperCanActOn(String typed) {
        assertThatThrownBy(() -> Quantity.parse(typed, 1))
                .isInstanceOfSatisfying(
                        CartProblem.class, problem -> assertThat(problem.code()).isEqualTo(CartProblem.QUANTITY));
    }
}
