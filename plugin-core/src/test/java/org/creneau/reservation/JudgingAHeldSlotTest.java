// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.PointIsActive;
import org.creneau.eligibility.PointIsNotPaused;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anne holds ten o'clock for a book; then the shop changes, or her basket does. */
class JudgingAHeldSlotTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Basket A_BOOK = Basket.of(BasketLine.of(3, 30, 1));
    private static final Basket TEN_BOOKS = Basket.of(BasketLine.of(3, 30, 10));
    private static final Collector ANNE = Collector.of(Holder.of(1, 1)).with(A_BOOK);

    private final Shop shop = new Shop();
    private Reservation hold;

    @BeforeEach
    void hold() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(2).withItems(9)).build());
        hold = shop.holdSlot.hold(TEN, ANNE).reservation().get();
    }

    @Test
    void nothing_has_changed() {
        HoldFinding finding = judge(ANNE, Shop.OUTINGS);
        assertThat(finding.verdict().isBookable()).isTrue();
        assertThat(finding.keptDespite()).isEmpty();
        assertThat(finding).hasToString("allowed");
    }

    @Test
    void a_basket_that_outgrew_the_slot_is_refused_as_the_checkout_will() {
        HoldFinding finding = judge(ANNE.with(TEN_BOOKS), Shop.OUTINGS);
        assertThat(finding.verdict().isRefusedFor("slot-full-items")).isTrue();
        assertThat(shop.useCases.verifyHold.verify(ANNE.with(TEN_BOOKS)).verdict())
                .isEqualTo(finding.verdict());
    }

    @Test
    void others_who_fill_the_slot_do_not_matter() {
        shop.holdSlot.hold(TEN, Holder.of(2, 1));
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        HoldFinding finding = judge(ANNE, Shop.OUTINGS);
        assertThat(finding.verdict().isBookable()).isTrue();
        assertThat(finding.keptDespite()).isEmpty();
    }

    @Test
    void a_pause_keeps_others_out_and_is_told_to_who_has_a_place() {
        shop.points.put(Shop.aPoint().pausedUntil(TEN.end()).build());
        HoldFinding finding = judge(ANNE, Shop.OUTINGS);
        assertThat(finding.verdict().isBookable()).isTrue();
        assertThat(finding.keptDespite())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(PointIsNotPaused.CODE));
    }

    @Test
    void a_point_that_is_closed_for_good_keeps_no_promise() {
        shop.points.put(Shop.aPoint().active(false).build());
        assertThat(judge(ANNE, Shop.OUTINGS).verdict().isRefusedFor(PointIsActive.CODE))
                .isTrue();
    }

    @Test
    void neither_does_one_that_opens_later_by_now() {
        shop.points.put(Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(14, 0), LocalTime.of(18, 0))))
                .build());
        assertThat(judge(ANNE, Shop.OUTINGS).verdict().isRefusedFor("conflict-point-closed"))
                .isTrue();
    }

    @Test
    void a_slot_of_another_length_by_now_is_still_the_shoppers() {
        shop.plans.put(Shop.POINT, Shop.aPlan().lengthMinutes(20).build());
        assertThat(judge(ANNE, Shop.OUTINGS).verdict().isBookable()).isTrue();
    }

    @Test
    void a_slot_that_is_over_is_over() {
        shop.clock.set(TEN.end());
        assertThat(judge(ANNE, Shop.OUTINGS).verdict().isRefusedFor(SlotIsAhead.CODE))
                .isTrue();
    }

    @Test
    void a_regime_published_since_asks_to_be_confirmed_or_forbids() {
        assertThat(judge(ANNE, Lockdown.outings()).verdict().isBookable()).isFalse();
        assertThat(judge(ANNE.from(Lockdown.from(500)), Lockdown.outings())
                        .verdict()
                        .isAllowed())
                .isTrue();
    }

    @Test
    void who_was_judged_under_the_same_regimes_is_not_asked_again_when_the_session_forgot_the_home() {
        Outings outings = Lockdown.outings();
        OutingRecord told = OutingRecord.of(DistanceBand.TO_5_KM, outings.versionAt(TEN.end()), Set.of());
        hold = shop.holdSlot
                .hold(slotAt("2020-11-12T10:00:00Z"), ANNE.recording(told))
                .reservation()
                .get();
        assertThat(judge(ANNE, outings).verdict().isBookable()).isTrue();
    }

    @Test
    void an_unknown_point_is_named() {
        Reservation gone = hold.toBuilder()
                .slotId(SlotId.of(PointId.of(99), Instant.parse("2020-11-12T09:00:00Z"), 30))
                .build();
        assertThat(promises(Shop.OUTINGS).of(gone, ANNE, shop.clock.instant()).isRefusedFor(PlaceDesk.POINT_UNKNOWN))
                .isTrue();
    }

    private HoldFinding judge(Collector shopper, Outings outings) {
        return new JudgeHold(shop.desk, shop.book, promises(outings), shop.clock).judge(hold, shopper);
    }

    private Promises promises(Outings outings) {
        return new Promises(shop.points, shop.plans, outings);
    }
}
