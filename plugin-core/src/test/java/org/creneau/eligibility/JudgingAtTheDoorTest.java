// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.confinement.Judge;
import org.creneau.confinement.RegimeBook;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.Shop;
import org.creneau.point.Premises;
import org.creneau.territory.FrenchPlaces;
import org.junit.jupiter.api.Test;

/** Who has not said where home is, is judged as before while nothing changes, and anew as soon as something does. */
class JudgingAtTheDoorTest {
    private final AtomicReference<RegimeBook> book =
            new AtomicReference<>(FileRegimes.of(List.of(RegimeFile.FRANCE)).current());
    private final Outings outings = new Outings(
            book::get,
            new FrenchPointPlaces(FrenchPlaces.shared()),
            OutingPolicy.builder().build());

    private Judge judge(boolean inMall) {
        return outings.judge(
                Optional.empty(),
                Shop.aPoint()
                        .premises(inMall ? Premises.ordinary().inMall(30_000, true) : Premises.ordinary())
                        .build(),
                Shop.EIGHT);
    }

    @Test
    void an_equal_point_under_the_same_regimes_has_the_same_judge() {
        assertThat(judge(false)).isSameAs(judge(false));
    }

    @Test
    void a_point_that_changed_has_another() {
        Judge before = judge(false);
        assertThat(judge(true)).isNotSameAs(before);
        assertThat(judge(true)).isSameAs(judge(true));
    }

    @Test
    void so_have_other_regimes() {
        Judge before = judge(false);
        book.set(RegimeBook.empty());
        assertThat(judge(false)).isNotSameAs(before);
    }

    @Test
    void somebody_who_said_where_home_is_has_a_judge_of_their_own() {
        Journey home = Lockdown.from(500);
        assertThat(outings.judge(Optional.of(home), Shop.aPoint().build(), Shop.EIGHT))
                .isNotSameAs(outings.judge(Optional.of(home), Shop.aPoint().build(), Shop.EIGHT));
    }
}
