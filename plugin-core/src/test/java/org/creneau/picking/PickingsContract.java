// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link Pickings} does. A subclass hands out the port and its transactions. */
public abstract class PickingsContract {
    private static final AtomicLong ORDERS = new AtomicLong(7_700_000);
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00.123Z");
    private static final Actor ANNE = Actor.staff(-3);
    private static final OrderLine BREAD =
            OrderLine.of(31, "Pain", 3).costing(new BigDecimal("4.50")).build();

    private final long order = ORDERS.incrementAndGet();
    private final Picking none = aPicking();

    protected abstract Pickings pickings();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(pickings())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_written_is_read_back_with_every_part() {
        Picking first = none.picked(
                Map.of(
                        31L, LineMark.substituted(BREAD, 2, "Brioche dorée", new BigDecimal("4.20"), 2),
                        32L, LineMark.picked(),
                        33L, LineMark.missing(BREAD, 1, 2)),
                Bags.of(3, Storage.FROZEN, "Étagère n° 4"),
                ANNE,
                NOON);
        write(first);
        assertThat(of(none.token())).isEqualTo(first);
        Picking second =
                first.picked(Map.of(33L, LineMark.open(), 34L, LineMark.picked()), Bags.of(0, null, ""), ANNE, NOON);
        write(second);
        assertThatThrownBy(() -> write(second)).isInstanceOf(Conflict.class);
        assertThat(of(none.token())).isEqualTo(second);
        assertThat(of(none.token()).mark(31)).isEqualTo(first.mark(31));
    }

    @Test
    void an_age_that_was_looked_at_makes_nobodys_page_stale_and_is_not_overwritten_by_a_page_from_before() {
        AgeCheck check = AgeCheck.of(18, NOON.plusSeconds(60), Actor.staff(9));
        checkAge(none, check);
        assertThat(of(none.token()).version()).isZero();
        write(first(none));
        Picking seen = first(none);
        assertThat(of(none.token())).isEqualTo(seen.withAge(check));
        AgeCheck later = AgeCheck.of(16, NOON.plusSeconds(90), ANNE);
        checkAge(seen, later);
        Picking next = seen.picked(Map.of(31L, LineMark.open()), Bags.of(2, null, "left"), ANNE, NOON);
        write(next);
        assertThat(of(none.token())).isEqualTo(next.withAge(later));
    }

    @Test
    void of_many_who_begin_and_look_at_an_age_at_once_both_is_there_in_the_end() {
        AgeCheck check = AgeCheck.of(18, NOON, ANNE);
        Race.of(8, racer -> {
            if (racer % 2 == 0) {
                return Insist.on(() -> {
                    checkAge(none, check);
                    return true;
                });
            }
            return Insist.unless(this::hasBegun, () -> write(first(none)));
        });
        assertThat(of(none.token())).isEqualTo(first(none).withAge(check));
    }

    private boolean hasBegun() {
        Picking stored = of(none.token());
        return stored != null && stored.version() == 1;
    }

    @Test
    void of_two_who_saw_the_same_the_second_is_told() {
        write(first(none));
        Picking seen = of(none.token());
        write(seen.picked(Map.of(), Bags.of(2, null, "left"), ANNE, NOON));
        assertThatThrownBy(() -> write(seen.picked(Map.of(), Bags.of(3, null, "right"), ANNE, NOON)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(first(none))).isInstanceOf(Conflict.class);
        assertThat(of(none.token()).bags().place()).isEqualTo("left");
    }

    @Test
    void of_many_who_begin_at_once_one_does() {
        List<Boolean> written = Race.of(8, racer -> Insist.unless(this::hasBegun, () -> write(first(none))));
        assertThat(written).containsOnlyOnce(true);
        assertThat(of(none.token()).version()).isEqualTo(1);
    }

    @Test
    void what_is_rolled_back_was_never_written() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    pickings().write(first(none));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(all(List.of(none.token()))).isEmpty();
    }

    @Test
    void those_of_one_order_are_found_together() {
        Picking other = aPicking();
        write(first(none));
        write(first(other));
        assertThat(transactions().separate(() -> pickings().ofOrder(order)))
                .extracting(Picking::token)
                .containsExactlyInAnyOrder(none.token(), other.token());
        assertThat(transactions().separate(() -> pickings().ofOrder(ORDERS.incrementAndGet())))
                .isEmpty();
    }

    @Test
    void more_than_go_into_one_read_are_all_told_and_those_that_are_not_begun_are_left_out() {
        List<Picking> many =
                IntStream.range(0, 501).mapToObj(any -> first(aPicking())).toList();
        transactions().separate(() -> {
            many.forEach(pickings()::write);
            return null;
        });
        List<ReservationToken> tokens =
                new java.util.ArrayList<>(many.stream().map(Picking::token).toList());
        tokens.add(none.token());
        assertThat(all(tokens)).hasSize(501).doesNotContainKey(none.token());
        assertThat(all(List.of())).isEmpty();
    }

    @Test
    void bags_are_told_of_those_that_have_any() {
        Picking without =
                aPicking().picked(Map.of(31L, LineMark.picked()), Bags.of(0, Storage.COLD, "here"), ANNE, NOON);
        write(without);
        write(first(none));
        List<ReservationToken> tokens =
                List.of(none.token(), without.token(), aPicking().token());
        assertThat(transactions().separate(() -> pickings().bagsOf(tokens)))
                .containsOnly(Map.entry(none.token(), Bags.of(1, Storage.COLD, "")));
    }

    private Picking aPicking() {
        return Picking.stored(ReservationToken.generate(new SecureRandom()), order, 0)
                .build();
    }

    private static Picking first(Picking none) {
        return none.picked(Map.of(31L, LineMark.picked()), Bags.of(1, Storage.COLD, ""), ANNE, NOON);
    }

    private void checkAge(Picking of, AgeCheck check) {
        transactions().separate(() -> {
            pickings().checkAge(of, check);
            return null;
        });
    }

    private void write(Picking next) {
        transactions().separate(() -> {
            pickings().write(next);
            return null;
        });
    }

    private Picking of(ReservationToken token) {
        return all(List.of(token)).get(token);
    }

    private Map<ReservationToken, Picking> all(List<ReservationToken> tokens) {
        return transactions().separate(() -> pickings().of(tokens));
    }
}
