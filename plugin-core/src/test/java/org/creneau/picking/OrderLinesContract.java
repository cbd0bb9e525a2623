// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;

/** What every {@link OrderLines} does. A subclass hands out the port and writes lines of the host. */
public abstract class OrderLinesContract {

    protected abstract OrderLines lines();

    /** A line of that group, ordered as it says. */
    protected abstract void write(long group, OrderLine line);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(lines())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void lines_come_with_all_that_was_ordered_in_the_order_of_their_numbers() {
        OrderLine tart = OrderLine.of(12, "Tarte aux pommes", 2)
                .sku(5, 6)
                .costing(new BigDecimal("17.80"))
                .option("Taille", "8 parts")
                .option("Dédicace", "Bon anniversaire, Zoé")
                .build();
        OrderLine wrap = OrderLine.of(11, "Emballage", 1).build();
        write(3, tart);
        write(3, wrap);
        Map<Long, List<OrderLine>> found = lines().ofGroups(List.of(3L));
        assertThat(found).containsOnlyKeys(3L);
        assertThat(found.get(3L)).containsExactly(wrap, tart);
    }

    @Test
    void each_group_has_its_own_and_those_that_are_not_there_are_left_out() {
        OrderLine here = OrderLine.of(21, "Pain", 1).sku(7, 8).build();
        OrderLine there = OrderLine.of(22, "Pain", 3).sku(7, 8).build();
        write(4, here);
        write(5, there);
        assertThat(lines().ofGroups(List.of(4L, 99_999_999L))).isEqualTo(Map.of(4L, List.of(here)));
        assertThat(lines().ofGroups(List.of())).isEmpty();
    }

    @Test
    void more_groups_than_go_into_one_read_are_all_told() {
        List<Long> groups = LongStream.rangeClosed(1_001, 1_501).boxed().toList();
        groups.forEach(
                group -> write(group, OrderLine.of(group + 10_000, "Pain", 1).build()));
        assertThat(lines().ofGroups(groups)).hasSize(501);
    }
}
