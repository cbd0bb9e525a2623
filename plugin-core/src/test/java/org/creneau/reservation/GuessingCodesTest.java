// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryCodeGuesses;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The counter types a code, and somebody may be guessing. */
class GuessingCodesTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Instant DAY = Instant.parse("2020-11-11T23:00:00Z");
    private static final CodeLookup TODAY = CodeLookup.at(Shop.POINT, DAY, DAY.plus(Duration.ofDays(1)));
    private static final Instant NEXT_HOUR = Shop.EIGHT.plus(Duration.ofHours(1));
    private static final Refusal TOO_MANY =
            Refusal.of(Refusals.TOO_MANY_GUESSES).with("from", NEXT_HOUR);

    private final Shop shop = new Shop();
    private final InMemoryCodeGuesses guesses = new InMemoryCodeGuesses();
    private final GuessDesk desk = new GuessDesk(guesses, GuessLimits.of(7, 3), shop.book, shop.clock);
    private final CheckPickupCode checkPickupCode = new CheckPickupCode(shop.book, desk);
    private final FindByCode findByCode = new FindByCode(shop.book, desk);
    private final Reservation order = stored(aReservation(1));

    @Nested
    @ContractRun(InMemoryCodeGuesses.class)
    class InMemory extends CodeGuessesContract {
        private final InMemoryCodeGuesses own = new InMemoryCodeGuesses();

        @Override
        protected CodeGuesses guesses() {
            return own;
        }

        @Override
        protected Transactions transactions() {
            return new DirectTransactions();
        }
    }

    @Test
    void the_right_code_is_allowed_as_often_as_one_likes() {
        for (int i = 0; i < 20; i++) {
            assertThat(check(order.code().value())).isEqualTo(Verdict.allowed());
        }
    }

    @Test
    void it_is_accepted_as_people_type_it() {
        assertThat(check(" " + order.code().spaced().toLowerCase(Locale.ROOT) + " ")
                        .isAllowed())
                .isTrue();
    }

    @Test
    void for_one_reservation_three_wrong_ones_an_hour_are_looked_at() {
        for (int i = 0; i < 3; i++) {
            assertThat(check(wrong())).isEqualTo(Refusals.because(Refusals.WRONG_CODE));
        }
        assertThat(check(wrong())).isEqualTo(Verdict.refusedBy(TOO_MANY));
    }

    @Test
    void then_even_the_right_one_is_not_looked_at_until_the_next_hour() {
        exhaust();
        assertThat(check(order.code().value())).isEqualTo(Verdict.refusedBy(TOO_MANY));
        shop.clock.set(NEXT_HOUR.minusNanos(1));
        assertThat(check(order.code().value()).isAllowed()).isFalse();
        shop.clock.set(NEXT_HOUR);
        assertThat(check(order.code().value()).isAllowed()).isTrue();
    }

    @Test
    void other_reservations_of_the_point_are_not_concerned_until_the_point_has_used_up_its_own() {
        exhaust();
        Reservation second = stored(aReservation(2));
        assertThat(checkPickupCode.check(second.token(), second.code().value()).isAllowed())
                .isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(find(wrong()).verdict().isRefusedFor(Refusals.CODE_NOT_FOUND))
                    .isTrue();
        }
        assertThat(checkPickupCode.check(second.token(), second.code().value())).isEqualTo(Verdict.refusedBy(TOO_MANY));
        assertThat(find(second.code().value()).verdict()).isEqualTo(Verdict.refusedBy(TOO_MANY));
    }

    @Test
    void what_was_not_looked_at_for_the_reservation_costs_the_point_nothing() {
        exhaust();
        for (int i = 0; i < 20; i++) {
            check(wrong());
        }
        assertThat(find(order.code().value()).reservations()).containsExactly(order);
    }

    @Test
    void other_points_are_not_concerned() {
        Reservation elsewhere = stored(aReservation(3).slotId(SlotId.of(PointId.of(99), TEN.start(), 30)));
        for (int i = 0; i < 7; i++) {
            find(wrong());
        }
        assertThat(checkPickupCode
                        .check(elsewhere.token(), elsewhere.code().value())
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CCCCC", "CCCCCCC", "AEIOU1", "CCCCC\u0000", "Ｋ7P4TX"})
    void what_cannot_be_a_code_is_wrong_and_costs_no_guess(String typed) {
        for (int i = 0; i < 20; i++) {
            assertThat(check(typed)).isEqualTo(Refusals.because(Refusals.WRONG_CODE));
            assertThat(find(typed).verdict()).isEqualTo(Refusals.because(Refusals.CODE_NOT_FOUND));
        }
        assertThat(check(order.code().value()).isAllowed()).isTrue();
    }

    @Test
    void an_unknown_reservation_is_refused() {
        assertThat(checkPickupCode.check(ReservationToken.generate(new SecureRandom()), wrong()))
                .isEqualTo(Refusals.because(Refusals.UNKNOWN));
    }

    @Test
    void a_rollback_of_the_caller_gives_no_guess_back() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> shop.transactions.separate(() -> {
                        check(wrong());
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
        }
        assertThat(check(order.code().value())).isEqualTo(Verdict.refusedBy(TOO_MANY));
    }

    @Test
    void many_guesses_at_one_moment_are_looked_at_no_more_than_are_allowed() {
        List<Verdict> verdicts = Race.of(24, any -> check(wrong()));
        assertThat(Collections.frequency(verdicts, Refusals.because(Refusals.WRONG_CODE)))
                .isEqualTo(3);
        assertThat(Collections.frequency(verdicts, Verdict.refusedBy(TOO_MANY))).isEqualTo(21);
    }

    @Test
    void the_reservation_is_found_by_its_code() {
        stored(aReservation(2));
        assertThat(find(order.code().spaced()).reservations()).containsExactly(order);
        assertThat(find(order.code().spaced()).verdict().isAllowed()).isTrue();
    }

    @Test
    void two_with_one_code_are_both_found() {
        Reservation twin = stored(aReservation(2).code(order.code()));
        assertThat(find(order.code().value()).reservations()).containsExactlyInAnyOrder(order, twin);
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void only_what_waits_to_be_handed_over_is_found(ReservationState state) {
        Reservation other = stored(aReservation(2).state(state));
        boolean isFound = !find(other.code().value()).reservations().isEmpty();
        assertThat(isFound)
                .isEqualTo(state == ReservationState.CONFIRMED
                        || state == ReservationState.PREPARING
                        || state == ReservationState.READY);
    }

    @Test
    void another_point_or_day_is_not_found_and_the_answer_is_the_same() {
        CodeLookup tomorrow = CodeLookup.at(Shop.POINT, TODAY.to(), TODAY.to().plusSeconds(1));
        CodeLookup elsewhere = CodeLookup.at(PointId.of(99), TODAY.from(), TODAY.to());
        CodeOutcome none = find(wrong());
        assertThat(none.reservations()).isEmpty();
        assertThat(findByCode.find(tomorrow, order.code().value())).isEqualTo(none);
        assertThat(findByCode.find(elsewhere, order.code().value())).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "5356800, false", "5356801, true"})
    void a_lookup_is_of_at_most_62_days(long seconds, boolean isRefused) {
        Instant to = DAY.plusSeconds(seconds);
        if (isRefused) {
            assertThatThrownBy(() -> CodeLookup.at(Shop.POINT, DAY, to))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(to.toString())
                    .hasMessageContaining("62 days");
        } else {
            assertThat(CodeLookup.at(Shop.POINT, DAY, to).to()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "10001, 5", "30, 0", "30, 101"})
    void limits_out_of_bounds_are_refused(int perPoint, int perReservation) {
        assertThatThrownBy(() -> GuessLimits.of(perPoint, perReservation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed is 1..");
    }

    @Test
    void values_are_equal_only_if_all_parts_are() {
        Values.areEqualOnlyIfAllPartsAre(
                GuessLimits.standard(), GuessLimits.of(30, 5), GuessLimits.of(31, 5), GuessLimits.of(30, 6));
        Values.areEqualOnlyIfAllPartsAre(
                TODAY,
                CodeLookup.at(Shop.POINT, TODAY.from(), TODAY.to()),
                CodeLookup.at(PointId.of(99), TODAY.from(), TODAY.to()),
                CodeLookup.at(Shop.POINT, TODAY.from().plusSeconds(1), TODAY.to()),
                CodeLookup.at(Shop.POINT, TODAY.from(), TODAY.to().plusSeconds(1)));
        Values.areEqualOnlyIfAllPartsAre(
                GuessWindow.of(Shop.POINT, Shop.EIGHT, 3),
                GuessWindow.of(Shop.POINT, NEXT_HOUR.minusNanos(1), 3),
                GuessWindow.of(Shop.POINT, NEXT_HOUR, 3),
                GuessWindow.of(PointId.of(99), Shop.EIGHT, 3),
                GuessWindow.of(order.token(), Shop.EIGHT, 3),
                GuessWindow.of(Shop.POINT, Shop.EIGHT, 4));
        Values.areEqualOnlyIfAllPartsAre(
                CodeOutcome.found(List.of(order)),
                CodeOutcome.found(List.of(order)),
                CodeOutcome.found(List.of()),
                CodeOutcome.refused(Refusals.because(Refusals.CODE_NOT_FOUND)));
    }

    @Test
    void a_window_is_named_in_no_more_than_its_column_holds() {
        Instant far = Instant.parse("9999-12-31T23:59:59Z");
        assertThat(GuessWindow.of(order.token(), far, 1).key()).hasSizeLessThanOrEqualTo(50);
        assertThat(GuessWindow.of(PointId.of(Long.MAX_VALUE), far, 1).key()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void neither_outcome_gives_a_code_away_in_a_log() {
        assertThat(find(order.code().value()).toString())
                .doesNotContain(order.code().value());
    }

    @Test
    void the_standard_allows_thirty_an_hour_at_a_point_and_five_for_a_reservation() {
        assertThat(GuessLimits.standard().of(order, Shop.EIGHT).stream()
                        .map(GuessWindow::most)
                        .collect(Collectors.toList()))
                .containsExactly(30, 5);
    }

    private void exhaust() {
        for (int i = 0; i < 3; i++) {
            check(wrong());
        }
    }

    private Verdict check(String typed) {
        return checkPickupCode.check(order.token(), typed);
    }

    private CodeOutcome find(String typed) {
        return findByCode.find(TODAY, typed);
    }

    /** Never the code of the order. */
    private String wrong() {
        return order.code().value().equals("CCCCCC") ? "DDDDDD" : "CCCCCC";
    }

    private ReservationBuilder aReservation(long number) {
        SecureRandom random = new SecureRandom();
        return Reservation.builder()
                .token(ReservationToken.generate(random))
                .slotId(TEN)
                .holder(Holder.of(number, 1))
                .state(ReservationState.CONFIRMED)
                .code(PickupCode.generate(random))
                .heldAt(Shop.EIGHT)
                .expiresAt(Shop.EIGHT.plusSeconds(900));
    }

    private Reservation stored(ReservationBuilder builder) {
        Reservation reservation = builder.build();
        shop.reservations.add(reservation);
        return reservation;
    }
}
