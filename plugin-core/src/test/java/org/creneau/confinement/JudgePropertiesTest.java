// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** What holds for every judgement, around both days on which the clocks change. */
class JudgePropertiesTest {
    private static final int SEEDS = 1500;

    /** One random trip under random regimes, and a slot of it. */
    private static final class Try {
        final RandomRegimes random;
        final List<Regime> regimes;
        final Trip trip;
        final long start;
        final long end;

        Try(Random seed) {
            random = new RandomRegimes(seed);
            regimes = random.regimes();
            trip = Trips.aTrip().outing(random.outing()).build();
            start = random.second();
            end = start + 60L * seed.nextInt(90);
        }

        Judge judge(List<Regime> wanted) {
            Treatments strict = Treatments.usual().with(Basis.ANNOUNCED, Treatment.ENFORCE);
            return RegimeBook.of("1", wanted).prepare(trip, strict);
        }

        List<Regime> and(Regime other) {
            List<Regime> all = new ArrayList<>(regimes);
            all.add(other);
            return all;
        }
    }

    @Test
    void the_verdict_is_that_of_a_naive_judge_minute_by_minute() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            List<Regime> regimes = seed.nextBoolean() ? one.regimes : one.and(one.random.exemption());
            Set<String> broken = one.judge(regimes).judge(one.start, one.end).all().stream()
                    .map(finding -> finding.regimeId() + " " + finding.kind())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(broken).isEqualTo(new NaiveJudge(regimes, one.trip).broken(one.start, one.end));
        });
    }

    @Test
    void one_more_regime_never_allows_more() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            List<Regime> stricter = new ArrayList<>(one.regimes);
            stricter.add(one.random
                    .regime("more", Curfew.of(Trips.LAW, one.random.hours()))
                    .build());
            if (one.judge(stricter).allows(one.start, one.end)) {
                assertThat(one.judge(one.regimes).allows(one.start, one.end)).isTrue();
            }
        });
    }

    @Test
    void an_exemption_never_allows_less() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            if (one.judge(one.regimes).allows(one.start, one.end)) {
                assertThat(one.judge(one.and(one.random.exemption())).allows(one.start, one.end))
                        .isTrue();
            }
        });
    }

    @Test
    void a_longer_way_never_allows_more() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            Judge near = RegimeBook.of("1", one.regimes).prepare(Trips.aTrip().build(), Treatments.usual());
            Judge far = RegimeBook.of("1", one.regimes)
                    .prepare(
                            Trips.aTrip()
                                    .outing(Outing.travelling(java.time.Duration.ofMinutes(7)))
                                    .build(),
                            Treatments.usual());
            if (far.allows(one.start, one.end)) {
                assertThat(near.allows(one.start, one.end)).isTrue();
            }
        });
    }

    @Test
    void verdict_and_explanation_agree() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            Judge judge = one.judge(one.regimes);
            Findings findings = judge.judge(one.start, one.end);
            List<Answer> answers = judge.explain(one.start, one.end);
            assertThat(answers.stream()
                            .filter(answer -> !answer.holds())
                            .map(answer -> answer.finding().get().toString())
                            .toList())
                    .isEqualTo(findings.all().stream().map(Finding::toString).toList());
            assertThat(judge.allows(one.start, one.end)).isEqualTo(findings.isAllowed());
            assertThat(findings.all().isEmpty()).isEqualTo(findings == Findings.none());
        });
    }

    @Test
    void a_slot_that_ends_by_the_latest_end_meets_that_curfew_no_more() {
        ForAll.seeds(SEEDS, seed -> {
            Try one = new Try(seed);
            Judge judge = one.judge(List.of(Trips.aRegime("only", Curfew.of(Trips.LAW, one.random.hours()))
                    .build()));
            judge.judge(one.start, one.end).refusal().ifPresent(finding -> {
                long latest = ((java.time.Instant) finding.facts().get("latestSlotEnd")).getEpochSecond();
                long earliest = ((java.time.Instant) finding.facts().get("earliestSlotStart")).getEpochSecond();
                long begins = ((java.time.Instant) finding.facts().get("curfewStart")).getEpochSecond();
                long ends = ((java.time.Instant) finding.facts().get("curfewEnd")).getEpochSecond();
                assertThat(one.trip.outing().back(latest, latest)).isEqualTo(begins);
                assertThat(one.trip.outing().leave(earliest)).isEqualTo(ends);
                assertThat(ends).isGreaterThan(begins);
            });
        });
    }
}
