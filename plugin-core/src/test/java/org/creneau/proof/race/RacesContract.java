// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.memory.ForAll;
import org.creneau.proof.Quiet;
import org.creneau.proof.Town;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 64 windows of 48 shoppers, all after the same slot, doing anything a shopper, a counter and a sweep can do, at once. A
 * subclass hands out the town, an empty one for each round: tables that Hibernate made have no indexes, and every question
 * would take longer than the one before.
 *
 * <p>{@code -Dcreneau.rounds=200} runs as many rounds; the profile {@code races} does.
 */
@ExtendWith(Quiet.class)
public abstract class RacesContract {

    private static final String ROUNDS = "creneau.rounds";

    protected abstract Town town();

    /** How many rounds each test runs unless told otherwise. */
    protected int rounds() {
        return 6;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void the_slot_everybody_wants_is_never_oversold_and_never_left_empty(int places) {
        AtomicInteger looks = new AtomicInteger();
        ForAll.seeds(Integer.getInteger(ROUNDS, rounds()), random -> {
            Round round = new Round(town(), places, random.nextLong());
            round.everybodyAsksAtOnce();
            round.anythingHappens();
            round.everybodyEndsByInsisting();
            round.whatRanOutIsSwept();
            looks.addAndGet(round.looks());
        });
        assertThat(looks.get()).as("moments looked at while everybody was busy").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void the_last_things_on_a_shelf_are_never_oversold_and_never_left_there(int items) {
        AtomicInteger looks = new AtomicInteger();
        ForAll.seeds(Integer.getInteger(ROUNDS, rounds()), random -> {
            GoodsRound round = new GoodsRound(town(), items, random.nextLong());
            round.everybodyAsksAtOnce();
            round.anythingHappens();
            round.everybodyEndsByInsisting();
            round.whatRanOutIsSwept();
            looks.addAndGet(round.looks());
        });
        assertThat(looks.get()).as("moments looked at while everybody was busy").isPositive();
    }
}
