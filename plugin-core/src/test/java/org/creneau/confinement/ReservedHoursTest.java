// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aRegime;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.bookOf;
import static org.creneau.confinement.Trips.hours;
import static org.creneau.confinement.Trips.verdict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hours and days for some people only, as in Spain and Panama. */
class ReservedHoursTest {
    private static final Limit ELDERLY = ReservedHours.of(
            LAW, People.everybody().aged(70, 131), List.of(hours("10:00", "12:00"), hours("19:00", "20:00")));

    private static String at(Limit limit, Shopper.Builder shopper, String start, String end) {
        return verdict(bookOf(limit), aTrip().shopper(shopper.build()), start, end);
    }

    @Test
    void the_elderly_go_out_in_their_hours() {
        Shopper.Builder old = Shopper.builder().age(70);
        assertThat(at(ELDERLY, old, "2021-02-01T10:06", "2021-02-01T11:54")).isEqualTo("allowed");
        assertThat(at(ELDERLY, old, "2021-02-01T19:06", "2021-02-01T19:30")).isEqualTo("allowed");
        assertThat(at(ELDERLY, old, "2021-02-01T10:05", "2021-02-01T11:54")).isEqualTo("not-your-hours");
        assertThat(at(ELDERLY, old, "2021-02-01T10:06", "2021-02-01T11:55")).isEqualTo("not-your-hours");
        assertThat(at(ELDERLY, old, "2021-02-01T11:30", "2021-02-01T19:30")).isEqualTo("not-your-hours");
        assertThat(at(ELDERLY, Shopper.builder().age(69), "2021-02-01T15:00", "2021-02-01T15:30"))
                .isEqualTo("allowed");
    }

    @Test
    void an_age_not_said_is_asked_not_guessed() {
        assertThat(at(ELDERLY, Shopper.builder(), "2021-02-01T15:00", "2021-02-01T15:30"))
                .isEqualTo("shopper-unknown");
        assertThat(at(ELDERLY, Shopper.builder(), "2021-02-01T10:30", "2021-02-01T11:00"))
                .isEqualTo("allowed");
    }

    @Test
    void odd_digits_stay_at_home_on_even_days() {
        Limit odd = ReservedHours.of(LAW, People.everybody().withLastDigits(Set.of(1, 3, 5, 7, 9)), List.of());
        RegimeBook book = RegimeBook.of(
                "1",
                Arrays.asList(aRegime("even", odd)
                        .days(Days.every().of(DayParity.EVEN))
                        .build()));
        Trip.Builder seven = aTrip().shopper(Shopper.builder().lastDigit(7).build());
        assertThat(verdict(book, seven, "2021-02-02T10:00", "2021-02-02T10:30")).isEqualTo("not-your-hours");
        assertThat(verdict(book, seven, "2021-02-03T10:00", "2021-02-03T10:30")).isEqualTo("allowed");
        Trip.Builder eight = aTrip().shopper(Shopper.builder().lastDigit(8).build());
        assertThat(verdict(book, eight, "2021-02-02T10:00", "2021-02-02T10:30")).isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-02T10:00", "2021-02-02T10:30"))
                .isEqualTo("shopper-unknown");
    }

    @Test
    void days_for_one_group_only() {
        Limit women = ReservedHours.of(LAW, People.everybody().ofGroup("men"), List.of());
        assertThat(at(women, Shopper.builder().group("men"), "2021-02-01T10:00", "2021-02-01T10:30"))
                .isEqualTo("not-your-hours");
        assertThat(at(women, Shopper.builder().group("women"), "2021-02-01T10:00", "2021-02-01T10:30"))
                .isEqualTo("allowed");
        assertThat(at(women, Shopper.builder(), "2021-02-01T10:00", "2021-02-01T10:30"))
                .isEqualTo("shopper-unknown");
    }

    @Test
    void to_be_of_a_group_answers_for_that_group_and_says_nothing_of_another() {
        Limit fragile = ReservedHours.of(LAW, People.everybody().ofGroup("vulnerable"), List.of());
        Shopper.Builder both = Shopper.builder().belongingTo(List.of("carer", "vulnerable"));
        assertThat(at(fragile, both, "2021-02-01T10:00", "2021-02-01T10:30")).isEqualTo("not-your-hours");
        Shopper.Builder carer = Shopper.builder().belongingTo(List.of("carer"));
        assertThat(at(fragile, carer, "2021-02-01T10:00", "2021-02-01T10:30")).isEqualTo("shopper-unknown");
        assertThat(at(fragile, carer.group("women"), "2021-02-01T10:00", "2021-02-01T10:30"))
                .isEqualTo("allowed");
        assertThat(carer.build().groups()).containsExactly("carer").isUnmodifiable();
        assertThat(carer.build().allGroups()).containsExactly("carer", "women");
        assertThat(Shopper.unknown().allGroups()).isEmpty();
    }

    @Test
    void holidays_count_in_or_out_as_the_pattern_says() {
        LocalDate easterMonday = LocalDate.of(2021, 4, 5);
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Days.of(weekend, HolidayRule.ALSO, Set.of(easterMonday)).contain(easterMonday))
                .isTrue();
        assertThat(Days.of(weekend, HolidayRule.AS_WEEKDAY, Set.of(easterMonday))
                        .contain(easterMonday))
                .isFalse();
        Days mondays = Days.of(EnumSet.of(DayOfWeek.MONDAY), HolidayRule.NEVER, Set.of(easterMonday));
        assertThat(mondays.contain(easterMonday)).isFalse();
        assertThat(mondays.contain(easterMonday.plusDays(7))).isTrue();
        assertThat(mondays.contain(easterMonday.plusDays(8))).isFalse();
        assertThat(Days.every().of(DayParity.ODD).contain(easterMonday)).isTrue();
        assertThat(Days.every().of(DayParity.EVEN).contain(easterMonday)).isFalse();
    }

    @Test
    void impossible_people_are_refused() {
        assertThatThrownBy(() -> People.everybody().aged(70, 70)).hasMessageContaining("70");
        assertThatThrownBy(() -> People.everybody().withLastDigits(Set.of(10))).hasMessageContaining("10");
        assertThatThrownBy(() -> Shopper.builder().age(131)).hasMessageContaining("131");
        assertThatThrownBy(() -> Shopper.builder().lastDigit(-1)).hasMessageContaining("-1");
    }
}
