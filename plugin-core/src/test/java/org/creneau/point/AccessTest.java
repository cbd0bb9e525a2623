// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of how a point is reached, and what is not. */
class AccessTest {
    @ParameterizedTest
    @CsvSource({"YES, true", "LIMITED, false", "NO, false", "UNKNOWN, false"})
    void only_what_is_wholly_without_a_step_counts_as_step_free(AccessLevel level, boolean counts) {
        assertThat(Access.untold().withStepFree(level).isStepFree()).isEqualTo(counts);
    }

    @Test
    void to_say_no_is_to_tell_and_to_say_nothing_is_not() {
        assertThat(Access.untold().isTold()).isFalse();
        assertThat(Access.untold().withStepFree(AccessLevel.NO).isTold()).isTrue();
        assertThat(Access.untold().withParking(AccessLevel.NO).isTold()).isTrue();
        assertThat(Access.untold().withKerbHelp(AccessLevel.LIMITED).isTold()).isTrue();
        assertThat(Access.untold().withKerbHelp(AccessLevel.UNKNOWN).isTold()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AccessLevel.class)
    void each_is_told_for_itself(AccessLevel level) {
        Access access = Access.untold().withStepFree(level);
        assertThat(access.stepFree()).isEqualTo(level);
        assertThat(access.parking()).isEqualTo(AccessLevel.UNKNOWN);
        assertThat(access.withParking(level).parking()).isEqualTo(level);
        assertThat(access.withKerbHelp(level).kerbHelp()).isEqualTo(level);
        assertThat(access.withKerbHelp(level).withKerbHelp(AccessLevel.UNKNOWN))
                .isEqualTo(access)
                .hasSameHashCodeAs(access);
    }

    @Test
    void one_part_makes_a_difference_and_none_may_be_missing() {
        Access all = Access.untold()
                .withStepFree(AccessLevel.YES)
                .withParking(AccessLevel.YES)
                .withKerbHelp(AccessLevel.YES);
        assertThat(all).hasToString("step-free YES, parking YES, help at the kerb YES");
        assertThat(all).isNotEqualTo(all.withStepFree(AccessLevel.NO));
        assertThat(all).isNotEqualTo(all.withParking(AccessLevel.NO));
        assertThat(all).isNotEqualTo(all.withKerbHelp(AccessLevel.NO));
        assertThatThrownBy(() -> all.withStepFree(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("step-free");
    }
}
