// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ConflictPlace;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What every {@link Askings} does, empty at the start of each test. Instants are whole milliseconds. */
public abstract class AskingsContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00.123Z");
    private static final Actor ANA = Actor.staff(-3);
    private static final PointId POINT = PointId.of(12);
    private static final AskingTally SOME = AskingTally.of(5_000_000_000L, 3, 2, 1);

    protected abstract Askings askings();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(askings())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void an_asking_comes_back_with_every_part_as_it_was() {
        Asking everywhere = added(AskingScope.everywhere(ChoiceTerms.standard()));
        Asking one = added(AskingScope.everywhere(ChoiceTerms.of(15, AtDeadline.CANCEL))
                .at(PointId.of(Long.MAX_VALUE))
                .because("heat-wave", 7)
                .perhapsToo(true));
        assertThat(one.number()).isGreaterThan(everywhere.number()).isPositive();
        assertThat(latest()).containsExactly(one, everywhere);
        Asking leased = replaced(one, one.leased(NOON.plusMillis(5)));
        assertThat(latest()).containsExactly(leased, everywhere);
        Asking further = replaced(
                leased, leased.wentOn(leased.place().at(PointId.of(Long.MAX_VALUE), NOON), SOME, NOON.plusSeconds(1)));
        assertThat(latest()).containsExactly(further, everywhere);
        Asking over = replaced(everywhere, everywhere.wentThrough(AskingTally.nothing(), NOON.plusSeconds(2)));
        assertThat(over.endedAt()).isEqualTo(NOON.plusSeconds(2));
        assertThat(latest()).containsExactly(further, over);
    }

    @Test
    void how_far_an_asking_of_all_points_is_comes_back() {
        Asking made = added(AskingScope.everywhere(ChoiceTerms.standard()));
        Asking further = replaced(made, made.wentOn(ConflictPlace.start().at(POINT, NOON), SOME, NOON));
        assertThat(latest()).containsExactly(further);
        assertThat(latest().get(0).place()).isEqualTo(ConflictPlace.start().at(POINT, NOON));
    }

    @Test
    void the_first_that_is_due_and_leased_to_nobody_is_found() {
        assertThat(due(NOON)).isEmpty();
        Asking first = added(AskingScope.everywhere(ChoiceTerms.standard()));
        Asking second = added(AskingScope.everywhere(ChoiceTerms.standard()));
        assertThat(due(NOON.plusMillis(9_999))).isEmpty();
        assertThat(due(NOON.plusSeconds(10))).contains(first);
        Asking leased = replaced(first, first.leased(NOON.plusSeconds(19)));
        assertThat(due(NOON.plusMillis(18_999))).contains(second);
        assertThat(due(NOON.plusSeconds(19))).contains(leased);
        Asking later = replaced(leased, leased.putOff(NOON));
        assertThat(due(NOON.plusSeconds(59))).contains(second);
        assertThat(due(NOON.plusSeconds(60))).contains(later);
        replaced(later, later.wentThrough(AskingTally.nothing(), NOON));
        assertThat(due(NOON.plus(Duration.ofDays(1)))).contains(second);
    }

    @Test
    void an_asking_is_replaced_over_the_version_it_was_made_from_only() {
        Asking made = added(AskingScope.everywhere(ChoiceTerms.standard()));
        Asking leased = replaced(made, made.leased(NOON));
        assertThat(tx(() -> askings().replace(made, made.leased(NOON.plusSeconds(1)))))
                .isFalse();
        assertThat(latest()).containsExactly(leased);
        Asking unknown = leased.numbered(leased.number() + 1_000);
        assertThat(tx(() -> askings().replace(unknown, unknown.leased(NOON)))).isFalse();
    }

    @Test
    void the_newest_come_first_and_no_more_than_wanted() {
        Asking first = added(AskingScope.everywhere(ChoiceTerms.standard()));
        Asking second = added(AskingScope.everywhere(ChoiceTerms.standard()));
        assertThat(tx(() -> askings().latest(1))).containsExactly(second);
        assertThat(latest()).containsExactly(second, first);
    }

    @Test
    void who_could_not_be_asked_is_kept_once_and_forgotten_of_that_asking_alone() {
        AskingFailure busy = failure(AskingWhy.BUSY);
        AskingFailure other = failure(AskingWhy.ERROR);
        keep(1, List.of(busy, other));
        keep(2, List.of(busy));
        assertThat(failuresOf(1)).containsExactly(busy, other);
        AskingFailure again = new AskingFailure(busy.token(), 7, busy.slot(), AskingWhy.AWAY);
        keep(1, List.of(again));
        assertThat(failuresOf(1)).containsExactly(other, again);
        assertThat(tx(() -> askings().failuresOf(1, 1))).containsExactly(other);
        tx(() -> {
            askings().forgetFailures(1);
            return null;
        });
        assertThat(failuresOf(1)).isEmpty();
        assertThat(failuresOf(2)).containsExactly(busy);
    }

    @Test
    void what_rolls_back_was_never_there() {
        Asking made = added(AskingScope.everywhere(ChoiceTerms.standard()));
        assertThatThrownBy(() -> tx(() -> {
                    askings().add(made);
                    askings().replace(made, made.leased(NOON));
                    askings().addFailures(made.number(), List.of(failure(AskingWhy.BUSY)));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(latest()).containsExactly(made);
        assertThat(failuresOf(made.number())).isEmpty();
    }

    @Test
    void of_many_who_take_a_lease_at_once_one_gets_it() {
        Asking made = added(AskingScope.everywhere(ChoiceTerms.standard()));
        List<Boolean> won = Race.of(8, number -> {
            try {
                return tx(() -> askings().replace(made, made.leased(NOON.plusSeconds(number))));
            } catch (Conflict e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(latest().get(0).version()).isEqualTo(1);
    }

    private static AskingFailure failure(AskingWhy why) {
        return new AskingFailure(
                ReservationToken.generate(new SecureRandom()), 4_711, SlotId.of(POINT, NOON.minusMillis(123), 30), why);
    }

    private void keep(long number, List<AskingFailure> failures) {
        tx(() -> {
            askings().addFailures(number, failures);
            return null;
        });
    }

    private List<AskingFailure> failuresOf(long number) {
        return tx(() -> askings().failuresOf(number, 100));
    }

    private Asking added(AskingScope scope) {
        return tx(() -> askings().add(Asking.of(scope, ANA, NOON)));
    }

    private Asking replaced(Asking expected, Asking next) {
        assertThat(tx(() -> askings().replace(expected, next))).isTrue();
        return next;
    }

    private List<Asking> latest() {
        return tx(() -> askings().latest(100));
    }

    private Optional<Asking> due(Instant now) {
        return tx(() -> askings().due(now));
    }

    private <T> T tx(Supplier<T> work) {
        return transactions().separate(work);
    }
}
