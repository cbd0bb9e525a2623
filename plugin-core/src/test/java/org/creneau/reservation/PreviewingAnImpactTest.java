// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Limit;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.Validity;
import org.creneau.confinement.WithinDistance;
import org.creneau.confinement.WithinHomeArea;
import org.creneau.eligibility.OutingRecord;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.creneau.territory.Area;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shop open from nine to six, three orders for the afternoon, and a regime that somebody is about to publish. */
class PreviewingAnImpactTest {
    private static final Ground SAID = Ground.of("Arrêté du maire", List.of("test"), Confidence.HIGH);
    private static final LocalDateTime TODAY = LocalDateTime.of(2020, 11, 12, 0, 0);

    private final Shop shop = new Shop();
    private final PreviewImpact preview =
            new PreviewImpact(shop.reservations, shop.points, shop.plans, shop.ledger, Shop.OUTINGS);

    @Test
    void a_curfew_at_five_breaks_what_is_collected_after_and_offers_the_slots_before() {
        Reservation four = held("2020-11-12T15:00:00Z", 1, DistanceBand.TO_1_KM);
        Reservation late = held("2020-11-12T16:30:00Z", 2, DistanceBand.TO_1_KM);
        List<Impact> impacts = preview(Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(17, 0), LocalTime.of(6, 0))));
        assertThat(impacts).hasSize(1);
        Impact impact = impacts.get(0);
        assertThat(impact.reservation()).isEqualTo(late);
        assertThat(impact.isCertain()).isTrue();
        assertThat(impact.findings())
                .extracting(finding -> finding.code() + " by " + finding.regimeId())
                .containsExactly("curfew by town");
        assertThat(impact.alternatives())
                .extracting(slot -> slot.start().toString())
                .containsExactly("2020-11-12T15:00:00Z", "2020-11-12T14:30:00Z", "2020-11-12T14:00:00Z");
        assertThat(shop.reservations.find(four.token())).contains(four);
        assertThat(shop.reservations.find(late.token())).contains(late);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_distance_breaks_for_certain_who_came_from_farther_and_perhaps_who_never_said() {
        Reservation near = held("2020-11-12T15:00:00Z", 1, DistanceBand.TO_1_KM);
        Reservation far = held("2020-11-12T15:00:00Z", 2, DistanceBand.TO_10_KM);
        Reservation unsaid = held("2020-11-12T15:30:00Z", 3, DistanceBand.UNKNOWN);
        List<Impact> impacts = preview(WithinDistance.of(Terms.law(SAID), 2_000));
        assertThat(impacts).extracting(Impact::reservation).containsExactlyInAnyOrder(far, unsaid);
        assertThat(impacts)
                .filteredOn(Impact::isCertain)
                .extracting(Impact::reservation)
                .containsExactly(far);
        assertThat(near.outing().band()).isEqualTo(DistanceBand.TO_1_KM);
    }

    @Test
    void a_curfew_breaks_for_certain_who_cannot_be_home_and_perhaps_who_may_not_be() {
        Reservation near = held("2020-11-12T16:30:00Z", 1, DistanceBand.TO_1_KM);
        Reservation far = held("2020-11-12T16:30:00Z", 2, DistanceBand.TO_30_KM);
        Reservation unsaid = held("2020-11-12T16:00:00Z", 3, DistanceBand.UNKNOWN);
        Reservation early = held("2020-11-12T15:30:00Z", 4, DistanceBand.TO_1_KM);
        List<Impact> impacts = preview(Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(18, 10), LocalTime.of(6, 0))));
        assertThat(certain(impacts)).containsExactly(far);
        assertThat(perhaps(impacts)).containsExactlyInAnyOrder(near, unsaid);
        assertThat(impacts).extracting(Impact::reservation).doesNotContain(early);
    }

    /** For somebody next door the slot itself is possible, so it was found among the free ones. */
    @Test
    void a_slot_that_perhaps_breaks_is_not_offered_instead_of_itself() {
        Reservation unsaid = held("2020-11-12T16:00:00Z", 3, DistanceBand.UNKNOWN);
        List<Impact> impacts = preview(Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(18, 10), LocalTime.of(6, 0))));
        assertThat(perhaps(impacts)).containsExactly(unsaid);
        assertThat(impacts.get(0).alternatives())
                .hasSize(3)
                .extracting(slot -> slot.start().toString())
                .doesNotContain("2020-11-12T16:00:00Z")
                .contains("2020-11-12T15:30:00Z", "2020-11-12T16:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"TO_1_KM, perhaps", "TO_30_KM, certain", "UNKNOWN, perhaps"})
    void a_slot_that_ends_five_minutes_before_a_curfew_depends_on_the_way(DistanceBand band, String expected) {
        long start = Instant.parse("2020-11-12T16:25:00Z").getEpochSecond();
        long end = Instant.parse("2020-11-12T16:55:00Z").getEpochSecond();
        Limit curfew = Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(18, 0), LocalTime.of(6, 0)));
        BandJudges judges = new BandJudges(
                Shop.OUTINGS.under(book(curfew)), band, Shop.aPoint().build());
        assertThat(judges.sure(start, end).isEmpty()).isEqualTo(expected.equals("perhaps"));
        assertThat(judges.surelyAllow(start, end)).isFalse();
    }

    @Test
    void a_home_department_breaks_perhaps_who_may_live_in_another() {
        Reservation near = held("2020-11-12T15:00:00Z", 1, DistanceBand.TO_1_KM);
        Reservation far = held("2020-11-12T15:00:00Z", 2, DistanceBand.BEYOND_100_KM);
        List<Impact> impacts = preview(WithinHomeArea.of(Terms.law(SAID), Area.DEPARTMENT, 10_000));
        assertThat(perhaps(impacts)).containsExactly(far);
        assertThat(impacts).extracting(Impact::reservation).doesNotContain(near);
    }

    @Test
    void a_regime_for_homes_of_one_department_breaks_perhaps_whoever_may_live_there() {
        Reservation near = held("2020-11-12T15:00:00Z", 1, DistanceBand.TO_1_KM);
        Regime elsewhere = Regime.builder("elsewhere", "1")
                .home(Territory.builder().areas(List.of("department:92")).build())
                .validity(Validity.of(TODAY, TODAY.plusDays(30)))
                .limits(List.of(Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(15, 0), LocalTime.of(6, 0)))))
                .ground(SAID)
                .build();
        List<Impact> impacts = new ArrayList<>();
        preview.preview(RegimeBook.of("draft", List.of(elsewhere)), Shop.EIGHT, impacts::add);
        assertThat(perhaps(impacts)).containsExactly(near);
    }

    @Test
    void what_may_break_already_is_told_only_when_something_new_would_break_it() {
        held("2020-11-12T15:00:00Z", 1, DistanceBand.UNKNOWN);
        RegimeBook same = book(WithinDistance.of(Terms.law(SAID), 2_000));
        PreviewImpact already =
                new PreviewImpact(shop.reservations, shop.points, shop.plans, shop.ledger, Shop.OUTINGS.under(same));
        assertThat(already.preview(same, Shop.EIGHT, impact -> {}).broken()).isZero();
        RegimeBook curfew = book(Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(16, 0), LocalTime.of(6, 0))));
        List<Impact> impacts = new ArrayList<>();
        already.preview(curfew, Shop.EIGHT, impacts::add);
        assertThat(certain(impacts)).hasSize(1);
    }

    private static List<Reservation> certain(List<Impact> impacts) {
        return impacts.stream()
                .filter(Impact::isCertain)
                .map(Impact::reservation)
                .collect(Collectors.toList());
    }

    private static List<Reservation> perhaps(List<Impact> impacts) {
        return impacts.stream()
                .filter(impact -> !impact.isCertain())
                .map(Impact::reservation)
                .collect(Collectors.toList());
    }

    @Test
    void what_the_regimes_in_force_refuse_already_is_not_counted_again() {
        held("2020-11-12T16:30:00Z", 1);
        Limit curfew = Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(17, 0), LocalTime.of(6, 0)));
        RegimeBook same = book(curfew);
        PreviewImpact already =
                new PreviewImpact(shop.reservations, shop.points, shop.plans, shop.ledger, Shop.OUTINGS.under(same));
        ImpactSummary summary = already.preview(same, Shop.EIGHT, impact -> {
            throw new AssertionError(impact.toString());
        });
        assertThat(summary.toString()).isEqualTo("0 of 1 broken");
    }

    @Test
    void past_slots_and_ended_reservations_do_not_matter() {
        Reservation gone = held("2020-11-12T16:30:00Z", 1);
        shop.releaseHold.release(gone.token());
        held("2020-11-12T16:30:00Z", 2);
        Limit curfew = Curfew.of(Terms.law(SAID), Hours.of(LocalTime.of(17, 0), LocalTime.of(6, 0)));
        ImpactSummary summary = preview.preview(book(curfew), Instant.parse("2020-11-12T16:31:00Z"), impact -> {});
        assertThat(summary.seen()).isZero();
        assertThat(preview(curfew)).hasSize(1);
    }

    private List<Impact> preview(Limit limit) {
        List<Impact> impacts = new ArrayList<>();
        ImpactSummary summary = preview.preview(book(limit), Shop.EIGHT, impacts::add);
        assertThat(summary.broken()).isEqualTo(impacts.size());
        return impacts;
    }

    private static RegimeBook book(Limit limit) {
        Regime town = Regime.builder("town", "1")
                .validity(Validity.of(TODAY, TODAY.plusDays(30)))
                .limits(List.of(limit))
                .ground(SAID)
                .build();
        return RegimeBook.of("draft", List.of(town));
    }

    private Reservation held(String start, long order) {
        return held(start, order, DistanceBand.UNKNOWN);
    }

    private Reservation held(String start, long order, DistanceBand band) {
        SlotId slot = Shop.slotAt(start);
        Collector collector = Collector.of(Holder.of(order, 1)).recording(OutingRecord.of(band, "1", Set.<String>of()));
        return shop.holdSlot.hold(slot, collector).reservation().get();
    }
}
