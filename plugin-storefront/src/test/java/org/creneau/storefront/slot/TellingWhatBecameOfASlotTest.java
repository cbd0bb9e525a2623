// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.Outings;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JudgeHold;
import org.creneau.reservation.Promises;
import org.creneau.reservation.Reservations;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.HoldNote;
import org.creneau.storefront.inquiry.VisitorHolds;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The cart page of somebody who holds ten o'clock for two things; a slot bears nine. */
class TellingWhatBecameOfASlotTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");

    private final Shop shop = new Shop();

    @BeforeEach
    void hold() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(3).withItems(9)).build());
        hold(11, TEN);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void while_nothing_has_changed_there_is_nothing_to_tell() {
        Visit.by(Locale.ENGLISH, order(1L, of(11, 2)));
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_cart_that_outgrew_its_slot_is_told_so_with_the_next_best() {
        shop.holdSlot.hold(
                TEN, Collector.of(Holder.of(2, 21)).with(Baskets.plain().of(List.of(of(21, 3)))));
        Visit.by(Locale.ENGLISH, order(1L, of(11, 8)));
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.isRefused()).isTrue();
            assertThat(note.getPointId()).isEqualTo(12);
            assertThat(note.getTitle()).contains("Librairie du Canal", "10:00");
            assertThat(note.getReasons()).isNotEmpty().allMatch(reason -> !reason.isBlank());
            assertThat(note.getHint()).contains("8:15");
            assertThat(note.getInstead()).hasSizeBetween(1, 3).doesNotContainKey(TEN.toString());
            note.getInstead()
                    .keySet()
                    .forEach(slot -> assertThat(shop.holdSlot
                                    .hold(
                                            SlotId.parse(slot),
                                            Collector.of(Holder.of(1, 11)).with(eight()))
                                    .isHeld())
                            .isTrue());
        });
    }

    @Test
    void in_french_too() {
        Visit.by(Locale.FRENCH, order(1L, of(11, 10)));
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.getTitle()).contains("ne convient plus");
            assertThat(note.getHint()).contains("08h15");
            assertThat(note.getInstead()).as("no slot bears ten").isEmpty();
        });
    }

    @Test
    void each_slot_of_a_cart_has_a_note_of_its_own() {
        hold(12, NOON);
        Visit.by(Locale.ENGLISH, order(1L, of(11, 2), of(12, 10)));
        assertThat(notes())
                .singleElement()
                .satisfies(note -> assertThat(note.getTitle()).contains("12:00"));
        Visit.by(Locale.ENGLISH, order(1L, of(11, 10), of(12, 10)));
        assertThat(notes()).hasSize(2);
    }

    @Test
    void a_point_that_paused_since_keeps_the_slot_for_who_has_it_and_says_so() {
        shop.points.put(Shop.aPoint().pausedUntil(TEN.end()).build());
        Visit.by(Locale.ENGLISH, order(1L, of(11, 2)));
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.isRefused()).isFalse();
            assertThat(note.getTitle()).contains("is yours until");
            assertThat(note.getReasons()).hasSize(1);
            assertThat(note.getInstead()).isEmpty();
        });
    }

    @Test
    void a_point_that_closed_since_is_told() {
        shop.points.put(Shop.aPoint().active(false).build());
        Visit.by(Locale.ENGLISH, order(1L, of(11, 2)));
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.isRefused()).isTrue();
            assertThat(note.getReasons()).containsExactly("This point is closed.");
        });
    }

    @Test
    void a_regime_published_since_is_told_and_what_is_to_be_confirmed_asked() {
        Visit.by(Locale.ENGLISH, order(1L, of(11, 2)));
        assertThat(notes(shop.reservations, Lockdown.outings())).singleElement().satisfies(note -> {
            assertThat(note.isRefused()).isTrue();
            assertThat(note.getReasons()).isNotEmpty();
        });
    }

    @Test
    void what_is_being_paid_for_or_ran_out_has_no_note() {
        Visit.by(Locale.ENGLISH, order(1L, of(11, 10)));
        shop.useCases.verifyHold.verify(
                Collector.of(Holder.of(1, 11)).with(Baskets.plain().of(List.of(of(11, 2)))));
        assertThat(notes()).isEmpty();
        shop.clock.advance(Duration.ofHours(1));
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_visitor_without_a_cart_and_a_database_that_is_away_break_no_page() {
        Visit.by(Locale.ENGLISH, null);
        assertThat(notes()).isEmpty();
        Visit.by(Locale.ENGLISH, order(1L, of(11, 10)));
        Reservations away = mock(Reservations.class);
        when(away.allLiveOfOrder(1)).thenThrow(new IllegalStateException("away"));
        assertThat(notes(away, Shop.OUTINGS)).isEmpty();
    }

    @Test
    void that_collecting_costs_something_else_is_told_once() {
        FulfillmentGroup priced = of(11, 2);
        when(priced.getFulfillmentPrice()).thenReturn(new Money("1.50"), new Money("2.50"));
        Visit.by(Locale.ENGLISH, order(1L, priced));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            assertThat(notes()).isEmpty();
            assertThat(notes()).singleElement().satisfies(note -> {
                assertThat(note.isRefused()).isFalse();
                assertThat(note.getTitle()).contains("2.50", "1.50", "Librairie du Canal");
            });
            assertThat(notes()).isEmpty();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private List<HoldNote> notes() {
        return notes(shop.reservations, Shop.OUTINGS);
    }

    private List<HoldNote> notes(Reservations reservations, Outings outings) {
        Journeys untold = Optional::empty;
        JudgeHold judge =
                new JudgeHold(shop.desk, shop.book, new Promises(shop.points, shop.plans, outings), shop.clock);
        AlternativeViews instead = new AlternativeViews(
                new Alternatives(shop.points, shop.plans, shop.finder),
                new VisitorInquiry(shop.reservations, untold, shop.clock),
                Visit.texts());
        return new ChangedHolds(
                        new VisitorHolds(reservations, Baskets.plain(), untold, shop.clock),
                        judge,
                        instead,
                        new HoldWords(shop.points, Visit.texts()))
                .all();
    }

    private void hold(long group, SlotId slot) {
        Collector shopper =
                Collector.of(Holder.of(1, group)).with(Baskets.plain().of(List.of(of(group, 2))));
        assertThat(shop.holdSlot.hold(slot, shopper).isHeld()).isTrue();
    }

    private static Basket eight() {
        return Baskets.plain().of(List.of(of(11, 8)));
    }

    private static FulfillmentGroup of(long group, int items) {
        return group(group, FulfillmentType.PHYSICAL_PICKUP, line(group * 10, items));
    }
}
