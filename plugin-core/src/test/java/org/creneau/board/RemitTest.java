// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

class RemitTest {
    private static final PointId OTHER = PointId.of(13);
    private static final PickupPoint HERE = Shop.aPoint().build();
    private static final PickupPoint THERE = Shop.aPoint().id(OTHER).build();

    @Test
    void everywhere_is_every_point_there_will_be() {
        assertThat(Remit.everywhere().includes(PointId.of(999))).isTrue();
        assertThat(Remit.everywhere().among(List.of(HERE, THERE))).containsExactly(HERE, THERE);
        assertThat(Remit.everywhere().points()).isEmpty();
    }

    @Test
    void some_points_are_those_and_no_others() {
        Remit remit = Remit.at(Set.of(OTHER));
        assertThat(remit.includes(OTHER)).isTrue();
        assertThat(remit.includes(Shop.POINT)).isFalse();
        assertThat(remit.among(List.of(HERE, THERE))).containsExactly(THERE);
    }

    @Test
    void no_points_is_not_every_point() {
        Remit nowhere = Remit.at(Set.of());
        assertThat(nowhere.isEverywhere()).isFalse();
        assertThat(nowhere.includes(Shop.POINT)).isFalse();
        assertThat(nowhere).isNotEqualTo(Remit.everywhere()).isEqualTo(Remit.at(Set.of()));
    }
}
