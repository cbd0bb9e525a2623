// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the slot page says in the France of 2020. */
class CollectingWhenMovementIsRestrictedTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final String TOO_FAR = "too-far@fr-2020-10-30-lockdown2@1";

    private final Counter counter = Counter.inFrance();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, null);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void three_kilometres_away_every_slot_asks_for_the_announced_kilometre_once() {
        counter.journey = Lockdown.from(3_000);
        SlotPage page = page("");
        assertThat(choices(page)).filteredOn(SlotChoice::isFree).isNotEmpty().allMatch(SlotChoice::isToConfirm);
        assertThat(page.getBoxes()).extracting(AckBox::getKey).contains(TOO_FAR).doesNotHaveDuplicates();
        assertThat(page.getBoxes())
                .filteredOn(box -> box.getKey().equals(TOO_FAR))
                .extracting(AckBox::getWords)
                .containsExactly("This point is 3 km from my home. I know that people were told to stay within 1 km of"
                        + " theirs, and I come all the same.");
    }

    @Test
    void next_door_nothing_is_asked_and_the_page_says_when_to_leave() {
        counter.journey = Lockdown.from(500);
        SlotPage page = page("");
        assertThat(page.getBoxes()).isEmpty();
        SlotChoice ten = choice(page, TEN);
        assertThat(ten.isToConfirm()).isFalse();
        assertThat(ten.getOuting()).isEqualTo("Leave by 09:52, back by 10:43");
    }

    @Test
    void somebody_who_has_not_said_where_home_is_is_asked_for_it() {
        SlotPage page = page("");
        assertThat(page.isHomeWanted()).isTrue();
        assertThat(choice(page, TEN).getOuting()).isEmpty();
    }

    @Test
    void under_curfew_the_sentence_counts_the_way_home() {
        christmas();
        counter.journey = Lockdown.from(1_700);
        SlotPage page = page("2020-12-18");
        SlotChoice seven = choice(page, Shop.slotAt("2020-12-18T18:00:00Z"));
        assertThat(seven.isFree()).isFalse();
        assertThat(seven.getRefusal())
                .isEqualTo("Curfew begins at 20:00; with a 27-minute walk home the last slot ends at 19:28");
        SlotChoice later = choice(page, Shop.slotAt("2020-12-18T18:30:00Z"));
        assertThat(later.getRefusal())
                .isEqualTo("Curfew from 20:00 to 06:00: a slot has to end by 19:28 or begin from 06:27");
        assertThat(later.isRun()).isTrue();
        assertThat(later.getLabel()).isEqualTo("19:30 – 21:00");
        Visit.by(Locale.FRANCE, null);
        assertThat(seven.getRefusal()).startsWith("Le couvre-feu commence à 20h00 ; avec 27 minutes à pied");
    }

    @Test
    void the_hour_one_may_go_out_is_held_against_the_whole_way() {
        counter.journey = Lockdown.from(500, "10:00", "11:00");
        assertThat(choices(page("2020-11-13")))
                .filteredOn(SlotChoice::isFree)
                .extracting(SlotChoice::getLabel)
                .containsExactly();
        counter.journey = Lockdown.from(0, "10:00", "11:00");
        assertThat(choices(page("2020-11-13")))
                .filteredOn(SlotChoice::isFree)
                .extracting(SlotChoice::getLabel)
                .containsExactly("10:00 – 10:30");
    }

    @Test
    void what_is_left_to_confirm_sends_the_page_back_with_the_slot_still_chosen() {
        counter.journey = Lockdown.from(3_000);
        Verdict verdict = judge(TEN);
        assertThat(counter.refused.because(verdict, TEN, Collections.singleton(TOO_FAR), flash))
                .isEqualTo("redirect:/pickup/points/12?day=2020-11-12");
        assertThat(flash.getFlashAttributes().get("pickupProblem").toString())
                .startsWith("Please confirm first: This point is 3 km from your home; people were told");
        assertThat(flash.getFlashAttributes()).doesNotContainKey("instead");
        ExtendedModelMap model = new ExtendedModelMap();
        model.addAllAttributes(flash.getFlashAttributes());
        SlotPage page = page("2020-11-12", model);
        assertThat(choice(page, TEN).isChecked()).isTrue();
        assertThat(page.getBoxes())
                .filteredOn(AckBox::isChecked)
                .extracting(AckBox::getKey)
                .containsExactly(TOO_FAR);
    }

    @Test
    void a_refused_slot_comes_with_what_one_can_have_instead() {
        christmas();
        counter.journey = Lockdown.from(700);
        SlotId late = Shop.slotAt("2020-12-18T19:00:00Z");
        counter.refused.because(judge(late), late, Collections.<String>emptySet(), flash);
        assertThat(flash.getFlashAttributes().get("instead"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(AlternativeView.class))
                .extracting(AlternativeView::getWords)
                .first()
                .asString()
                .contains("18 Dec, 19:00");
    }

    @Test
    void only_what_the_slot_asks_counts_as_confirmed() {
        counter.journey = Lockdown.from(3_000);
        assertThat(counter.confirmed.of(TEN, new String[] {TOO_FAR, "made-up@fr-x@1", "<script>", "", "a@b@c@d"}))
                .containsExactly(TOO_FAR);
        assertThat(counter.confirmed.of(TEN, new String[] {"too-far@" + "x".repeat(200) + "@1"}))
                .isEmpty();
        String[] many = new String[21];
        Arrays.fill(many, TOO_FAR);
        assertThat(counter.confirmed.of(TEN, many)).isEmpty();
        assertThat(counter.confirmed.of(Shop.slotAt("2020-11-12T09:07:00Z"), new String[] {TOO_FAR}))
                .isEmpty();
        counter.journey = Lockdown.from(100);
        assertThat(counter.confirmed.of(TEN, new String[] {TOO_FAR})).isEmpty();
    }

    @Test
    void the_why_page_lists_every_rule_with_its_source() {
        counter.journey = Lockdown.from(3_000);
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(counter.whyController.why("12", TEN.toString(), model, new MockHttpServletResponse()))
                .isEqualTo("pickup/why");
        @SuppressWarnings("unchecked")
        List<WhyLine> lines = (List<WhyLine>) model.get("lines");
        assertThat(lines).extracting(WhyLine::getRule).startsWith("The point is open for business");
        WhyLine kilometre = lines.stream()
                .filter(line -> line.getReason().startsWith("This point is 3 km"))
                .findFirst()
                .orElseThrow();
        assertThat(kilometre.getOutcome()).isEqualTo("ASKS_TO_CONFIRM");
        assertThat(kilometre.getRegime()).isEqualTo("Second lockdown, November 2020");
        assertThat(kilometre.getBasis()).isEqualTo("ANNOUNCED");
        assertThat(kilometre.getReference()).isNotEmpty();
        assertThat(kilometre.getSources()).isNotEmpty();
        assertThat(kilometre.getConfidence()).isNotEmpty();
        assertThat(kilometre.isLink("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042475143"))
                .isTrue();
        assertThat(List.of("https://a.fr/cut-...", "https://a.fr/cut-\u2026", "https://a.fr (2020)", "javascript:x"))
                .noneMatch(kilometre::isLink);
        Set<String> said = new TreeSet<>(model.keySet());
        assertThat(said).containsExactly("day", "lines", "point", "when");
    }

    @Test
    void the_why_page_of_a_refused_slot_says_what_to_have_instead() {
        christmas();
        counter.journey = Lockdown.from(700);
        ExtendedModelMap model = new ExtendedModelMap();
        String late = Shop.slotAt("2020-12-18T19:00:00Z").toString();
        counter.whyController.why("12", late, model, new MockHttpServletResponse());
        assertThat((List<?>) model.get("instead")).isNotEmpty();
    }

    @Test
    void a_slot_nobody_offers_has_no_why() {
        for (String slot : new String[] {"", "<b>", "12-20201112T090700Z-30", "13-20201112T090000Z-30"}) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            assertThat(counter.whyController.why("12", slot, new ExtendedModelMap(), response))
                    .isEqualTo("pickup/unknown");
            assertThat(response.getStatus()).isEqualTo(404);
        }
    }

    private void christmas() {
        counter.shop.clock.set(Instant.parse("2020-12-18T09:00:00Z"));
        counter.shop.points.put(Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(21, 0))))
                .build());
    }

    private Verdict judge(SlotId id) {
        Inquiry inquiry = counter.visitor.now();
        SlotGrid grid = SlotGrid.of(
                counter.shop.points.find(Shop.POINT).orElseThrow(), Shop.aPlan().build());
        return new org.creneau.eligibility.SlotFinder(counter.shop.ledger, Lockdown.rules())
                .find(
                        grid,
                        org.creneau.eligibility.Window.of(id.start(), id.start().plusSeconds(1)),
                        inquiry)
                .get(0)
                .verdict();
    }

    private SlotPage page(String day) {
        return page(day, new ExtendedModelMap());
    }

    private SlotPage page(String day, ExtendedModelMap model) {
        counter.slotController.slots("12", day, "", new MockHttpSession(), model, new MockHttpServletResponse());
        return (SlotPage) model.get("slots");
    }

    private static List<SlotChoice> choices(SlotPage page) {
        return page.getGroups().stream()
                .flatMap(group -> group.getChoices().stream())
                .toList();
    }

    private static SlotChoice choice(SlotPage page, SlotId id) {
        return choices(page).stream()
                .filter(choice -> choice.getValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
