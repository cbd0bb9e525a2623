// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;

/** What every {@link OrderFaces} does. A subclass hands out the port and places orders in the host it reads. */
public abstract class OrderFacesContract {

    protected abstract OrderFaces faces();

    /** An order with that number, e-mail address and customer; empty texts are none. */
    protected abstract void order(long id, String number, String email, String firstName, String lastName);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(faces())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void an_order_is_known_by_its_number_and_its_customers_name() {
        order(1, "20201112-1", "ana@example.org", "Ana", "Núñez");
        order(2, "20201112-2", "", "", "Okafor");
        assertThat(faces().of(List.of(1L, 2L)))
                .containsEntry(1L, OrderFace.of("20201112-1", "Ana Núñez"))
                .containsEntry(2L, OrderFace.of("20201112-2", "Okafor"));
    }

    @Test
    void an_order_without_a_name_is_known_by_its_address() {
        order(3, "20201112-3", "guest@example.org", "", "");
        assertThat(faces().of(List.of(3L))).containsEntry(3L, OrderFace.of("20201112-3", "guest@example.org"));
    }

    @Test
    void an_order_of_which_nothing_is_known_has_an_empty_face() {
        order(4, "", "", "", "");
        assertThat(faces().of(List.of(4L))).containsEntry(4L, OrderFace.unknown());
    }

    @Test
    void orders_that_are_not_there_are_left_out() {
        order(5, "20201112-5", "", "Bo", "Li");
        assertThat(faces().of(List.of(5L, 99_999_999L))).containsOnlyKeys(5L);
        assertThat(faces().of(List.of())).isEmpty();
    }

    @Test
    void more_orders_than_go_into_one_read_are_all_told() {
        List<Long> ids = new ArrayList<>();
        for (long id = 1_000; id < 1_501; id++) {
            order(id, "N" + id, "", "Jo", "Day");
            ids.add(id);
        }
        assertThat(faces().of(ids)).hasSize(501).containsEntry(1_500L, OrderFace.of("N1500", "Jo Day"));
    }
}
