// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creneau.reservation.ImpactSummary;
import org.junit.jupiter.api.Test;

/**
 * Of a hundred thousand pickups in PostgreSQL, the first that a curfew breaks is shown after two statements: a page of pickups and what its
 * point has taken. How long that takes is measured by {@code FirstBrokenPickupBenchmark}.
 */
class HundredThousandPickupsTest {

    @Test
    void the_first_of_a_hundred_thousand_is_shown_after_two_statements_and_the_rest_are_read_page_by_page() {
        ManyPickups pickups = new ManyPickups();
        Schema schema = pickups.schema();
        List<Long> sent = new ArrayList<>();
        List<ImpactSummary> summaries = new ArrayList<>();
        long statements =
                schema.statementsIn(() -> summaries.add(pickups.preview(impact -> sent.add(schema.statementsSent()))));
        assertThat(summaries.get(0).seen()).isEqualTo(ManyPickups.PICKUPS);
        assertThat(sent).isNotEmpty();
        assertThat(sent.get(0)).isLessThanOrEqualTo(2);
        assertThat(statements).as("by pages, not by pickups").isLessThan(ManyPickups.PICKUPS / 100);
        schema.empty();
    }
}
