// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.memory.Race;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link Secrets} does. Each test begins with an installation that has none yet, if it makes its own. */
public abstract class SecretsContract {
    private static final int NODES = 16;

    /** One more node of the installation, which has not asked yet. */
    protected abstract Secrets node();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(node())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void the_secret_is_the_same_whenever_and_wherever_it_is_asked_for() {
        Secrets one = node();
        Secret secret = one.current();
        assertThat(secret.text().length()).isGreaterThanOrEqualTo(Secret.SHORTEST);
        assertThat(one.current()).isEqualTo(secret);
        assertThat(node().current()).isEqualTo(secret);
        assertThat(node().previous()).isEmpty();
    }

    @Test
    void nodes_that_ask_first_at_one_moment_agree() {
        List<Secret> made = Race.of(NODES, any -> node().current());
        assertThat(new HashSet<>(made)).hasSize(1).contains(node().current());
    }

    @Test
    void nodes_that_ask_first_at_one_moment_within_transactions_agree_and_can_go_on() {
        List<Secret> made = Race.of(
                NODES,
                any -> transactions().separate(() -> {
                    Secret secret = node().current();
                    return node().current().equals(secret) ? secret : null;
                }));
        assertThat(new HashSet<>(made)).hasSize(1).contains(node().current());
    }

    @Test
    void a_secret_made_in_a_transaction_that_rolls_back_stays() {
        Secret[] made = new Secret[1];
        assertThatThrownBy(() -> transactions().separate(() -> {
                    made[0] = node().current();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(node().current()).isEqualTo(made[0]);
    }
}
