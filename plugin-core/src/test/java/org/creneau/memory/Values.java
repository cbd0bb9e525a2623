// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** The contract of a value type: equal when all parts are, and only then. */
public final class Values {

    private Values() {}

    /** The second is made of the same parts as the first; each of the others differs from it in one part. */
    public static void areEqualOnlyIfAllPartsAre(Object one, Object same, Object... others) {
        assertThat(one)
                .isEqualTo(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString(same.toString())
                .isNotEqualTo(null)
                .isNotEqualTo("something else");
        for (Object other : others) {
            assertThat(one).isNotEqualTo(other);
            assertThat(other).isNotEqualTo(one);
        }
        assertThat(Arrays.stream(others).map(Object::hashCode))
                .as("hash codes of what differs")
                .anyMatch(hash -> hash != one.hashCode());
    }
}
