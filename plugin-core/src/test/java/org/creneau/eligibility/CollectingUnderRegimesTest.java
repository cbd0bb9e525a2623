// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Shopper;
import org.creneau.confinement.TravelMode;
import org.creneau.confinement.Treatment;
import org.creneau.confinement.Treatments;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.point.Address;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** A bookshop in Paris open day and night, France's own regimes, and people who come from somewhere. */
class CollectingUnderRegimesTest {
    private static final FileRegimes FRANCE = FileRegimes.of(List.of(RegimeFile.FRANCE));
    private static final Instant LOCKDOWN = Instant.parse("2020-11-12T07:00:00Z");
    private static final Instant CURFEW = Instant.parse("2020-12-18T07:00:00Z");

    private final PickupPoint point = Shop.aPoint()
            .address(Address.of("1 quai de Valmy", "75010", "Paris").withDepartmentCode("75"))
            .hours(OpeningHours.daily(OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
            .build();
    private final SlotPlan plan = Shop.aPlan().leadMinutes(0).build();

    @Test
    void the_announced_kilometre_is_to_be_confirmed_and_stops_nobody() {
        Verdict verdict = judge(LOCKDOWN, "2020-11-12T14:00:00Z", from(1_500));
        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.isBookable()).isFalse();
        assertThat(verdict.toConfirm()).extracting(Refusal::code).containsExactly("too-far");
        assertThat(verdict.toConfirm().get(0).facts())
                .containsEntry("basis", "ANNOUNCED")
                .containsEntry("acknowledgement", "too-far@fr-2020-10-30-lockdown2@1");
    }

    @Test
    void what_was_acknowledged_is_not_asked_again_only_told() {
        Inquiry asked = Inquiry.of(SlotQuery.at(LOCKDOWN))
                .from(from(1_500))
                .acknowledging(Set.of("too-far@fr-2020-10-30-lockdown2@1"));
        Verdict verdict = judge(outings(Treatments.usual()), asked, "2020-11-12T14:00:00Z");
        assertThat(verdict.isBookable()).isTrue();
        assertThat(verdict.notices()).extracting(Refusal::code).containsExactly("too-far");
    }

    @Test
    void an_acknowledgement_of_another_version_does_not_count() {
        Inquiry asked = Inquiry.of(SlotQuery.at(LOCKDOWN))
                .from(from(1_500))
                .acknowledging(Set.of("too-far@fr-2020-10-30-lockdown2@0"));
        assertThat(judge(outings(Treatments.usual()), asked, "2020-11-12T14:00:00Z")
                        .isBookable())
                .isFalse();
    }

    @Test
    void a_merchant_may_enforce_what_was_announced_or_only_tell_it() {
        Inquiry asked = Inquiry.of(SlotQuery.at(LOCKDOWN)).from(from(1_500));
        Treatments strict = Treatments.usual().with(Basis.ANNOUNCED, Treatment.ENFORCE);
        Treatments mild = Treatments.usual().with(Basis.ANNOUNCED, Treatment.INFORM);
        assertThat(judge(outings(strict), asked, "2020-11-12T14:00:00Z").isRefusedFor("too-far"))
                .isTrue();
        Verdict told = judge(outings(mild), asked, "2020-11-12T14:00:00Z");
        assertThat(told.isBookable()).isTrue();
        assertThat(told.notices()).extracting(Refusal::code).containsExactly("too-far");
    }

    @Test
    void within_the_kilometre_there_is_nothing_to_say() {
        assertThat(judge(LOCKDOWN, "2020-11-12T14:00:00Z", from(900))).isSameAs(Verdict.allowed());
    }

    @Test
    void under_curfew_the_way_home_must_fit_too() {
        assertThat(judge(CURFEW, "2020-12-18T18:00:00Z", from(500)).isAllowed()).isTrue();
        Verdict late = judge(CURFEW, "2020-12-18T18:00:00Z", from(2_500));
        assertThat(late.refusals()).extracting(Refusal::code).containsExactly("return-after-curfew");
        assertThat(judge(CURFEW, "2020-12-18T18:30:00Z", from(500)).refusals())
                .extracting(Refusal::code)
                .containsExactly("curfew", "shop-closed");
    }

    @Test
    void a_cyclist_gets_home_in_time_where_a_walker_does_not() {
        Journey walking = from(2_500);
        assertThat(judge(CURFEW, "2020-12-18T18:00:00Z", walking).isAllowed()).isFalse();
        assertThat(judge(CURFEW, "2020-12-18T18:00:00Z", walking.by(TravelMode.BICYCLE))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void who_has_not_said_where_home_is_still_meets_the_curfew_at_the_door() {
        assertThat(judge(CURFEW, "2020-12-18T19:30:00Z", null).isRefusedFor("curfew"))
                .isTrue();
        assertThat(judge(CURFEW, "2020-12-18T14:00:00Z", null).isAllowed()).isTrue();
    }

    @Test
    void who_lives_where_no_area_is_known_meets_the_curfew_of_the_point_from_their_own_position() {
        Place zurich = Place.in(Shop.PARIS).at(GeoPoint.of(47.37, 8.54)).build();
        assertThat(judge(CURFEW, "2020-12-18T19:30:00Z", Journey.from(zurich, 0))
                        .isRefusedFor("curfew"))
                .isTrue();
        assertThat(judge(LOCKDOWN, "2020-11-12T14:00:00Z", Journey.from(zurich, 0))
                        .toConfirm())
                .extracting(Refusal::code)
                .contains("too-far");
    }

    @Test
    void a_home_known_by_its_commune_only_is_no_ground_for_a_yes_or_a_no_about_a_kilometre() {
        Place somewhere = FrenchPlaces.shared().byInsee("75110").get();
        Verdict verdict = judge(LOCKDOWN, "2020-11-12T14:00:00Z", Journey.from(somewhere, 2_000));
        assertThat(verdict.toConfirm()).extracting(Refusal::code).containsExactly("distance-unknown");
    }

    @Test
    void the_hour_one_may_go_out_must_hold_the_whole_outing() {
        Shopper fiveToSix = Shopper.builder()
                .outOnlyDuring(Hours.of(LocalTime.of(17, 0), LocalTime.of(18, 0)))
                .build();
        Instant now = Instant.parse("2020-09-12T07:00:00Z");
        Journey journey = from(500).of(fiveToSix);
        assertThat(judge(now, "2020-09-12T15:30:00Z", journey).isRefusedFor("outside-your-window"))
                .as("17:30 to 18:00, home at 18:13")
                .isTrue();
        assertThat(judge(now, "2020-09-12T15:00:00Z", journey).isRefusedFor("outside-your-window"))
                .as("17:00, leaving at 16:52")
                .isTrue();
        Journey longer = from(500)
                .of(Shopper.builder()
                        .outOnlyDuring(Hours.of(LocalTime.of(16, 45), LocalTime.of(18, 0)))
                        .build());
        assertThat(judge(now, "2020-09-12T15:00:00Z", longer).isAllowed()).isTrue();
    }

    @Test
    void the_explanation_names_every_rule_in_order_and_the_law_behind_it() {
        CollectRequest request = request(Inquiry.of(SlotQuery.at(CURFEW)).from(from(500)), "2020-12-18T18:30:00Z");
        List<RuleAnswer> answers =
                RuleBook.standard(outings(Treatments.usual())).explain(request);
        assertThat(answers)
                .extracting(RuleAnswer::rule)
                .startsWith(
                        "point-closed",
                        "goods-not-collected",
                        "goods-not-at-point",
                        "point-paused",
                        "point-takes-no-orders")
                .contains("curfew");
        RuleAnswer curfew = answers.stream()
                .filter(each -> each.rule().equals("curfew"))
                .findFirst()
                .get();
        assertThat(curfew.outcome()).isEqualTo(RuleAnswer.Outcome.REFUSES);
        assertThat(curfew.source().get().regime().ground().legalReference()).contains("2020-1582");
    }

    @Test
    void explanation_and_verdict_always_agree() {
        RuleBook book = RuleBook.standard(outings(Treatments.usual()));
        ForAll.seeds(400, random -> {
            Instant now = Instant.parse("2020-03-01T00:00:00Z").plusSeconds(1800L * random.nextInt(48 * 500));
            Instant start = now.plusSeconds(1800L * random.nextInt(48 * 9));
            Journey journey = random.nextInt(5) == 0 ? null : from(random.nextInt(40_000));
            CollectRequest request = request(Inquiry.of(SlotQuery.at(now)).from(journey), start.toString());
            Verdict verdict = book.preparedFor(request.inquiry(), point).judge(request);
            assertThat(book.judge(request)).isEqualTo(verdict);
            List<RuleAnswer> answers = book.explain(request);
            assertThat(refusals(answers, RuleAnswer.Outcome.REFUSES)).isEqualTo(verdict.refusals());
            assertThat(refusals(answers, RuleAnswer.Outcome.ASKS_TO_CONFIRM)).isEqualTo(verdict.toConfirm());
            assertThat(refusals(answers, RuleAnswer.Outcome.INFORMS)).isEqualTo(verdict.notices());
        });
    }

    @Test
    void of_a_home_only_a_band_is_kept() {
        OutingRecord kept = outings(Treatments.usual())
                .record(Optional.of(from(1_500)), point, Instant.parse("2020-11-12T09:00:00Z"), Set.of("a@b@c"));
        assertThat(kept.toString())
                .isEqualTo("TO_5_KM under " + FRANCE.current().version() + ", acknowledged [a@b@c]");
        assertThat(from(1_500).toString()).isEqualTo("coming by WALK");
    }

    private static List<Refusal> refusals(List<RuleAnswer> answers, RuleAnswer.Outcome outcome) {
        return answers.stream()
                .filter(each -> each.outcome() == outcome)
                .map(each -> each.refusal().get())
                .toList();
    }

    private Verdict judge(Instant now, String start, Journey journey) {
        return judge(outings(Treatments.usual()), Inquiry.of(SlotQuery.at(now)).from(journey), start);
    }

    private Verdict judge(Outings outings, Inquiry inquiry, String start) {
        return RuleBook.standard(outings).judge(request(inquiry, start));
    }

    private CollectRequest request(Inquiry inquiry, String start) {
        SlotGrid grid = SlotGrid.of(point, plan);
        SlotId id = SlotId.of(point.id(), Instant.parse(start), 30);
        SlotOffer offer = grid.offerOf(id, inquiry.query(), Taken.nothing()).get();
        return CollectRequest.of(grid, offer, inquiry);
    }

    private static Outings outings(Treatments treatments) {
        return new Outings(
                FRANCE,
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().treatments(treatments).handoverMinutes(5).build());
    }

    /** A home so many metres north of the point, in Paris whatever the map says. */
    private Journey from(double meters) {
        GeoPoint at = GeoPoint.of(
                point.location().latitude() + meters / 111_195.0,
                point.location().longitude());
        Place home = Place.in(Shop.PARIS)
                .within("country:FR")
                .within("department:75")
                .within("commune:75110")
                .at(at)
                .build();
        return Journey.from(home, 0);
    }
}
