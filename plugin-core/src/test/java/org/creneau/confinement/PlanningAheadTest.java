// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.at;
import static org.creneau.confinement.Trips.hours;
import static org.creneau.confinement.Trips.verdict;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** On Monday it is decided that from Friday, 5 February, 18:00 on the curfew begins at 18:00; until then it begins at 20:00. */
class PlanningAheadTest {
    private static final Instant FRIDAY = Instant.ofEpochSecond(at("2021-02-05T18:00"));
    private static final Instant SUNDAY = Instant.ofEpochSecond(at("2021-02-07T00:00"));

    private final RegimeBook late = book("late", "20:00");
    private final RegimeBook early = book("early", "18:00");
    private final RegimeBook planned = late.followedBy(FRIDAY, early);

    private static RegimeBook book(String version, String from) {
        return RegimeBook.of(
                version,
                Set.of(Trips.aRegime(version, Curfew.of(LAW, hours(from, "06:00")))
                        .build()));
    }

    @Test
    void a_slot_is_judged_by_what_will_hold_when_it_starts() {
        assertThat(verdict(planned, aTrip(), "2021-02-04T18:30", "2021-02-04T19:00"))
                .isEqualTo("allowed");
        assertThat(verdict(planned, aTrip(), "2021-02-05T18:00", "2021-02-05T18:30"))
                .isEqualTo("curfew");
        assertThat(verdict(planned, aTrip(), "2021-02-08T17:40", "2021-02-08T18:00"))
                .isEqualTo("return-after-curfew");
    }

    @Test
    void one_book_judges_all_of_a_slot_that_starts_before_and_ends_after() {
        assertThat(verdict(planned, aTrip(), "2021-02-05T17:59", "2021-02-05T18:29"))
                .isEqualTo("allowed");
        assertThat(planned.at(FRIDAY.minusMillis(1)).version()).isEqualTo("late");
        assertThat(planned.at(FRIDAY).version()).isEqualTo("early");
    }

    @Test
    void everything_a_judge_is_asked_is_answered_by_the_same_book() {
        Judge judge = planned.prepare(aTrip().build(), Treatments.usual());
        Judge then = early.prepare(aTrip().build(), Treatments.usual());
        Judge before = late.prepare(aTrip().build(), Treatments.usual());
        for (long start = at("2021-02-03T00:00"); start < at("2021-02-08T00:00"); start += 1_800) {
            Judge right = start < FRIDAY.getEpochSecond() ? before : then;
            assertThat(judge.allows(start, start + 1_800)).isEqualTo(right.allows(start, start + 1_800));
            assertThat(judge.judge(start, start + 1_800).all().toString())
                    .isEqualTo(right.judge(start, start + 1_800).all().toString());
            assertThat(judge.explain(start, start + 1_800).toString())
                    .isEqualTo(right.explain(start, start + 1_800).toString());
            assertThat(judge.inForce(start).toString())
                    .isEqualTo(right.inForce(start).toString());
        }
    }

    @Test
    void a_book_may_be_followed_by_more_than_one() {
        RegimeBook twice = late.followedBy(FRIDAY, early.followedBy(SUNDAY, late));
        assertThat(verdict(twice, aTrip(), "2021-02-06T18:30", "2021-02-06T19:00"))
                .isEqualTo("curfew");
        assertThat(verdict(twice, aTrip(), "2021-02-08T18:30", "2021-02-08T19:00"))
                .isEqualTo("allowed");
        assertThat(twice.versions()).isEqualTo("late; 2021-02-05T17:00:00Z early; 2021-02-06T23:00:00Z late");
        assertThat(twice.at(FRIDAY).until()).contains(SUNDAY);
        assertThat(twice.at(SUNDAY).until()).isEmpty();
        assertThat(twice.eachReplaced(each -> book(each.version() + "-too", "18:00"))
                        .versions())
                .isEqualTo("late-too; 2021-02-05T17:00:00Z early-too; 2021-02-06T23:00:00Z late-too");
    }

    @Test
    void an_instant_within_a_second_counts_for_what_starts_after_it() {
        RegimeBook halfPast = late.followedBy(FRIDAY.plusMillis(1), early);
        Judge judge = halfPast.prepare(aTrip().build(), Treatments.usual());
        assertThat(judge.allows(FRIDAY.getEpochSecond(), FRIDAY.getEpochSecond() + 60))
                .isTrue();
        assertThat(judge.allows(FRIDAY.getEpochSecond() + 1, FRIDAY.getEpochSecond() + 61))
                .isFalse();
        assertThat(halfPast.at(FRIDAY).version()).isEqualTo("late");
    }

    /** So that a page of slots before it costs what it cost without a plan. */
    @Test
    void what_follows_is_made_ready_once_and_only_for_who_asks_about_a_slot_after_it() {
        AtomicInteger made = new AtomicInteger();
        Judge judge = late.prepare(aTrip().build(), Treatments.usual()).until(FRIDAY, () -> {
            made.incrementAndGet();
            return early.prepare(aTrip().build(), Treatments.usual());
        });
        judge.judge(at("2021-02-05T17:30"), at("2021-02-05T18:00"));
        judge.inForce(at("2021-02-05T17:30"));
        assertThat(made).hasValue(0);
        judge.judge(at("2021-02-05T18:00"), at("2021-02-05T18:30"));
        judge.explain(at("2021-02-06T18:00"), at("2021-02-06T18:30"));
        assertThat(made).hasValue(1);
    }

    @Test
    void the_catalogue_says_until_when_also_of_what_is_only_decided() {
        Goods books = Goods.ofTrades(Set.of("books"));
        RegimeBook open = RegimeBook.of("open", Set.of());
        RegimeBook closed = RegimeBook.of(
                "closed",
                Set.of(Trips.aRegime("closed", TradeList.allBut(LAW, Set.of("books")))
                        .validity(Validity.of(LocalDateTime.parse("2021-01-01T00:00"), null))
                        .build()));
        Selling selling = new Selling(
                open.followedBy(FRIDAY, closed.followedBy(SUNDAY, open)), Trips.in("75"), Treatments.usual());
        Instant monday = Instant.ofEpochSecond(at("2021-02-01T12:00"));
        assertThat(selling.of(books, monday).until()).contains(FRIDAY);
        assertThat(selling.collectableFrom(books, FRIDAY)).contains(SUNDAY);
        assertThat(selling.collecting(books)).accepts(monday, SUNDAY).rejects(FRIDAY);
    }
}
