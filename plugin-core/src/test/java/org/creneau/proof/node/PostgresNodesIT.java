// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.creneau.proof.OwnPostgres;
import org.creneau.proof.node.Moment.Step;
import org.creneau.proof.node.Moment.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes book on one PostgreSQL, their clocks a minute apart. One of them is killed again and again: every other time
 * where it hurts, that is inside a transaction after a given step, and otherwise at any moment.
 *
 * <p>{@code -Dcreneau.kills=50} kills as often; the profile {@code races} does.
 */
class PostgresNodesIT {

    /** The worst first, for a run that does not get to the end of the list. */
    private static final List<Moment> WOUNDS = List.of(
            new Moment(Work.HOLD, Step.TAKEN),
            new Moment(Work.CONFIRM, Step.REPLACED),
            new Moment(Work.CONFIRM, Step.COMMITTED),
            new Moment(Work.SWEEP, Step.REPLACED),
            new Moment(Work.HOLD, Step.COMMITTING),
            new Moment(Work.CONFIRM, Step.COMMITTING),
            new Moment(Work.HOLD, Step.ADDED),
            new Moment(Work.CONFIRM, Step.MESSAGE_WRITTEN),
            new Moment(Work.SWEEP, Step.GIVEN_BACK),
            new Moment(Work.HOLD, Step.RECORDED),
            new Moment(Work.HOLD, Step.GIVEN_BACK),
            new Moment(Work.CONFIRM, Step.RECORDED),
            new Moment(Work.HOLD, Step.COMMITTED));

    private static final int KILLS = Integer.getInteger("creneau.kills", 10);

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_or_sold_twice_when_a_node_is_killed() throws InterruptedException {
        Random random = new Random(1);
        try (OwnPostgres database = new OwnPostgres();
                Cluster cluster = new Cluster(database.url(), folder.resolve("page"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill % 2 == 0) {
                    cluster.killAt(kill / 2 % 2, WOUNDS.get(kill / 2 % WOUNDS.size()));
                } else {
                    cluster.killAnyTime(kill / 2 % 2, random.nextInt(60));
                }
                cluster.goesOnWithout(kill / 2 % 2);
                cluster.restart(kill / 2 % 2);
            }
            cluster.closes();
            assertThat(cluster.soonestEnd().minus(Calendar.SKEW.multipliedBy(2)))
                    .as("the soonest end of a hold, by the slowest clock")
                    .isGreaterThanOrEqualTo(Bounds.EARLY.negated());
            Autopsy autopsy = cluster.autopsy();
            assertThat(autopsy.cutShort(Work.HOLD))
                    .as("holds cut short, of %s", autopsy)
                    .isGreaterThanOrEqualTo(KILLS / 5);
            assertThat(autopsy.cutShort(Work.CONFIRM))
                    .as("confirmations cut short, of %s", autopsy)
                    .isGreaterThanOrEqualTo(KILLS / 5);
            System.out.println(KILLS + " kills: " + autopsy);
        }
    }
}
