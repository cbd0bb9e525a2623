// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creneau.house.ContractRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PlacedOrders} does. A subclass hands out the port and places orders in the host it reads. */
public abstract class PlacedOrdersContract {

    protected abstract PlacedOrders orders();

    /** An order in that status, with that number, e-mail address and customer; empty texts are none. */
    protected abstract void order(long id, String status, String number, String email, String first, String last);

    @BeforeEach
    void someOrders() {
        order(1, "SUBMITTED", "20201112-77", "ana@example.org", "Ana", "Núñez");
        order(2, "SUBMITTED", "20201112-78", "", "Jean-Noël", "Œuvrard");
        order(3, "SUBMITTED", "20201113-79", "guest_1@example.org", "", "");
        order(4, "IN_PROCESS", "20201113-80", "ana@example.org", "Ana", "Núñez");
        order(5, "CANCELLED", "20201113-81", "ana@example.org", "Ana", "Núñez");
        order(6, "SUBMITTED", "", "", "Anatole", "100%_!");
    }

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(orders())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_part_of_the_number_finds_orders_that_are_placed_the_latest_first() {
        assertThat(find("2020111")).containsExactly(3L, 2L, 1L);
        assertThat(find("112-78")).containsExactly(2L);
        assertThat(find("11 2 78")).containsExactly(2L);
        assertThat(find("1278")).containsExactly(2L);
        assertThat(find("13-80")).isEmpty();
    }

    @Test
    void words_of_the_name_find_it_from_their_beginnings_whatever_their_case_and_accents() {
        assertThat(find("NUNEZ ana")).containsExactly(1L);
        assertThat(find("núñ an")).containsExactly(1L);
        assertThat(find("ana")).containsExactly(6L, 1L);
        assertThat(find("noel jean")).containsExactly(2L);
        assertThat(find("oeuvr")).containsExactly(2L);
        assertThat(find("œuvrard")).containsExactly(2L);
        assertThat(find("unez")).isEmpty();
        assertThat(find("ana dupont")).isEmpty();
    }

    @Test
    void an_address_finds_it_from_its_beginning() {
        assertThat(find("ANA@example.org")).containsExactly(1L);
        assertThat(find("guest_1@")).containsExactly(3L);
        assertThat(find("guest1@")).isEmpty();
        assertThat(find("example.org")).isEmpty();
    }

    @Test
    void what_means_something_to_a_database_means_nothing_here() {
        for (String typed : List.of("%%%999", "___999", "an%a_le%", "' OR 1=1 --", "!!!999", "100%_!x")) {
            assertThat(find(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void who_types_no_accents_is_found_among_many_whose_names_would_fit_with_some() {
        order(10, "SUBMITTED", "20201114-1", "", "Zoé", "Éré");
        for (long id = 11; id < 411; id++) {
            order(id, "SUBMITTED", "20201114-" + id, "", "Luc", "Ode");
        }
        assertThat(find("zoe ere")).containsExactly(10L);
        assertThat(find("nunez")).containsExactly(1L);
    }

    @Test
    void every_letter_finds_those_that_bear_a_mark() {
        order(10, "SUBMITTED", "20201114-1", "", "Antonín", "Dvořák");
        order(11, "SUBMITTED", "20201114-2", "", "Ťapa", "Šťastný");
        order(12, "SUBMITTED", "20201114-3", "", "Ķērsta", "Ŵyn");
        assertThat(find("dvorak")).containsExactly(10L);
        assertThat(find("stastny tapa")).containsExactly(11L);
        assertThat(find("kersta wyn")).containsExactly(12L);
    }

    @Test
    void an_older_order_is_found_below_thousands_whose_names_may_fit() {
        order(10, "SUBMITTED", "20201114-1", "", "Zoé", "Éré");
        for (long id = 11; id < 2_100; id++) {
            order(id, "SUBMITTED", "20201114-" + id, "", "Luc", "Ode");
        }
        assertThat(find("zoe ere")).containsExactly(10L);
    }

    @Test
    void no_more_are_told_than_were_asked_for() {
        assertThat(orders().find(search("202011"), 2)).containsExactly(3L, 2L);
    }

    @Test
    void what_is_older_than_the_latest_is_not_looked_through() {
        order(6 + PlacedOrders.LATEST, "SUBMITTED", "20991231-1", "", "", "");
        assertThat(find("ana")).isEmpty();
        order(5 + PlacedOrders.LATEST, "SUBMITTED", "20991231-2", "", "Anais", "");
        assertThat(find("anais")).containsExactly(5L + PlacedOrders.LATEST);
    }

    private List<Long> find(String typed) {
        return orders().find(search(typed), 20);
    }

    private static OrderSearch search(String typed) {
        return OrderSearch.of(typed).orElseThrow();
    }
}
