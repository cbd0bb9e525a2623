// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Lockdown;
import org.creneau.format.json.FileRegimes;
import org.creneau.memory.SettableClock;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list says of the regimes of 2020 and 2021 to somebody who lives in Paris, as what it is. */
class LimitsWhereOneLivesTest {
    private static final Regimes FRANCE = FileRegimes.of(List.of("france-2020-2021.json"));

    private Journey journey = Lockdown.from(0);

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, null);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void in_november_2020_the_kilometre_and_the_hour_were_recommended_for_collecting_and_no_law() {
        assertThat(told("2020-11-12T09:00:00Z"))
                .containsExactly("At most 1 km from home ANNOUNCED", "Out for at most 60 minutes at a time ANNOUNCED");
        assertThat(limits("2020-11-12T09:00:00Z"))
                .allSatisfy(limit -> assertThat(
                                limit.getSources().size() + limit.getReference().length())
                        .isPositive());
    }

    @Test
    void in_april_2021_the_department_was_law_and_the_curfew_of_the_evening_is_told_in_the_morning() {
        assertThat(told("2021-04-10T08:00:00Z"))
                .contains("Within your department LAW", "Curfew from 19:00 to 06:00: nobody is out LAW");
    }

    @Test
    void a_curfew_that_is_decided_and_begins_tonight_is_told_in_the_morning() {
        RegimeBook open = RegimeBook.of("open", List.of());
        RegimeBook april = FRANCE.current();
        Instant evening = Instant.parse("2021-04-10T16:00:00Z");
        assertThat(told("2021-04-10T08:00:00Z", () -> open.followedBy(evening, april)))
                .containsExactly("Curfew from 19:00 to 06:00: nobody is out LAW");
        assertThat(told("2021-04-09T15:00:00Z", () -> open.followedBy(evening, april)))
                .isEmpty();
    }

    @Test
    void nothing_is_told_where_nothing_holds_or_no_place_is_known() {
        assertThat(told("2019-11-12T09:00:00Z")).isEmpty();
        assertThat(told("2021-08-01T09:00:00Z")).isEmpty();
        journey = Journey.fromUntoldHome();
        assertThat(told("2020-11-12T09:00:00Z")).isEmpty();
        journey = null;
        assertThat(told("2020-11-12T09:00:00Z")).isEmpty();
    }

    @Test
    void the_banner_says_what_to_carry_while_a_lockdown_holds_and_nothing_otherwise() {
        BannerView lockdown = banner("2020-11-12T09:00:00Z");
        assertThat(lockdown.isShown()).isTrue();
        assertThat(lockdown.getLimits()).hasSize(2);
        assertThat(lockdown.getDocuments())
                .containsExactly("the outing certificate, filled in and signed", "the proof of your order");
        assertThat(banner("2021-08-01T09:00:00Z").isShown()).isFalse();
        journey = Journey.fromUntoldHome();
        assertThat(banner("2020-11-12T09:00:00Z").isShown()).isFalse();
    }

    @Test
    void a_source_is_named_by_its_host() {
        LimitView limit = limits("2020-11-12T09:00:00Z").get(0);
        assertThat(limit.host("https://www.legifrance.gouv.fr/jorf/id/1?x=2")).isEqualTo("www.legifrance.gouv.fr");
        assertThat(limit.host("https://www.legifrance.gouv.fr")).isEqualTo("www.legifrance.gouv.fr");
        assertThat(limit.getRegime()).isNotEmpty();
    }

    private List<String> told(String now) {
        return told(now, FRANCE);
    }

    private List<String> told(String now, Regimes regimes) {
        return inForce(new SettableClock(Instant.parse(now)), regimes).forVisitor().stream()
                .map(limit -> limit.getWords() + " " + limit.getBasis())
                .toList();
    }

    private List<LimitView> limits(String now) {
        return inForce(new SettableClock(Instant.parse(now))).forVisitor();
    }

    private BannerView banner(String now) {
        SettableClock clock = new SettableClock(Instant.parse(now));
        return new RegimeBanner(inForce(clock), FRANCE, () -> Optional.ofNullable(journey), Visit.texts(), clock)
                .forVisitor();
    }

    private LimitsInForce inForce(SettableClock clock) {
        return inForce(clock, FRANCE);
    }

    private LimitsInForce inForce(SettableClock clock, Regimes regimes) {
        return new LimitsInForce(regimes, () -> Optional.ofNullable(journey), Visit.texts(), clock);
    }
}
