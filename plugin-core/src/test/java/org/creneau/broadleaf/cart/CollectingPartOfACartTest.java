// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.MixedCart.MARKET;
import static org.creneau.broadleaf.cart.MixedCart.NOON_AT_MARKET;
import static org.creneau.broadleaf.cart.MixedCart.TEN;
import static org.creneau.broadleaf.cart.MixedCart.TWO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.Set;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.GoodsInCart;
import org.creneau.eligibility.GoodsAreHadHere;
import org.creneau.memory.Shop;
import org.creneau.slot.Capacity;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shopper collects some of a cart here, some there, and has the rest delivered. */
class CollectingPartOfACartTest {
    private static final SlotId PAST = Shop.slotAt("2020-11-12T06:00:00Z");

    private final MixedCart mixed = new MixedCart();

    @AfterEach
    void nothing_is_lost_or_held_twice() {
        assertThat(mixed.shop.booksBalance()).isTrue();
        assertThat(mixed.cart.getFulfillmentGroups().stream()
                        .flatMap(group -> group.getFulfillmentGroupItems().stream())
                        .mapToInt(line -> line.getQuantity())
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void a_line_is_collected_in_a_group_of_its_own_and_the_rest_delivered() throws PricingException {
        Collected collected = collect("0.102x3", TEN);
        assertThat(collected.outcome().isHeld()).isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.group(21).getType()).isEqualTo(FulfillmentType.PHYSICAL_PICKUP);
        assertThat(mixed.ordinary.getType()).isNull();
        verify(mixed.group(21)).setFulfillmentOption(mixed.option);
        verify(mixed.group(21)).setAddress(any());
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
    }

    @Test
    void units_of_one_line_go_to_two_points_and_into_the_mail() throws PricingException {
        collect("0.102x1", TEN);
        collect("0.102x1", NOON_AT_MARKET);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=1}, 22={102=1}}");
        assertThat(mixed.held(21).slotId()).isEqualTo(TEN);
        assertThat(mixed.held(22).slotId()).isEqualTo(NOON_AT_MARKET);
    }

    @Test
    void what_is_chosen_for_a_slot_that_a_group_has_joins_that_group() throws PricingException {
        collect("0.102x1", TEN);
        collect("0.101x2", TEN);
        assertThat(mixed.where()).isEqualTo("{11={102=2, 103=1}, 21={101=2, 102=1}}");
        assertThat(mixed.shop.taken(TEN)).isEqualTo(1);
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
    }

    @Test
    void the_whole_of_a_group_takes_its_place_along_to_another_point() throws PricingException {
        collect("0.102x3", TEN);
        collect("21", NOON_AT_MARKET);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.held(21).slotId()).isEqualTo(NOON_AT_MARKET);
        assertThat(mixed.shop.taken(TEN)).isZero();
    }

    @Test
    void a_group_that_moves_to_the_slot_of_another_becomes_one_with_it() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2", NOON_AT_MARKET);
        collect("21", NOON_AT_MARKET);
        assertThat(mixed.where()).isEqualTo("{11={103=1}, 22={101=2, 102=3}}");
        assertThat(mixed.isHeld(21)).isFalse();
        assertThat(mixed.shop.taken(TEN)).isZero();
        assertThat(mixed.held(22).load().items()).isEqualTo(5);
    }

    @Test
    void units_that_leave_a_group_make_its_hold_smaller() throws PricingException {
        collect("0.102x3", TEN);
        collect("21.102x2", NOON_AT_MARKET);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=1}, 22={102=2}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(1);
        assertThat(mixed.held(22).load().items()).isEqualTo(2);
    }

    @Test
    void the_last_units_that_leave_a_group_take_its_number_and_place_along() throws PricingException {
        collect("0.102x3", TEN);
        collect("21.102x3", TWO);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.held(21).slotId()).isEqualTo(TWO);
    }

    @Test
    void all_of_a_split_cart_is_collected_together_again() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x1", NOON_AT_MARKET);
        collect("", TWO);
        assertThat(mixed.where()).isEqualTo("{21={101=2, 102=3, 103=1}}");
        assertThat(mixed.held(21).slotId()).isEqualTo(TWO);
        assertThat(mixed.isHeld(22)).isFalse();
        assertThat(mixed.shop.taken(TEN)).isZero();
    }

    @Test
    void all_that_is_delivered_is_chosen_without_a_new_group() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2,0.103x1", NOON_AT_MARKET);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.held(11).slotId()).isEqualTo(NOON_AT_MARKET);
        verify(mixed.ordinary).setType(FulfillmentType.PHYSICAL_PICKUP);
    }

    @Test
    void a_slot_that_is_refused_leaves_cart_and_holds_and_no_empty_group() throws PricingException {
        collect("0.102x3", TEN);
        Collected refused = collect("21.102x1", PAST);
        assertThat(refused.outcome().isHeld()).isFalse();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
        verify(mixed.groups).delete(org.mockito.ArgumentMatchers.argThat(group -> group.getId() == 22L));
    }

    @Test
    void a_cart_that_cannot_be_priced_holds_what_it_held() throws PricingException {
        collect("0.102x3", TEN);
        int statements = mixed.shop.taken(TEN);
        mixed.pricing(() -> {
            throw new PricingException("no price");
        });
        assertThatThrownBy(() -> collect("21.102x2", NOON_AT_MARKET)).isInstanceOf(PricingException.class);
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
        assertThat(mixed.isHeld(22)).isFalse();
        assertThat(mixed.shop.taken(TEN)).isEqualTo(statements);
        verify(mixed.groups).delete(org.mockito.ArgumentMatchers.argThat(group -> group.getId() == 22L));
    }

    @Test
    void units_that_come_back_find_the_room_that_they_left() throws PricingException {
        mixed.shop.plans.put(
                MARKET, Shop.aPlan().capacity(Capacity.ofOrders(2).withItems(3)).build());
        collect("0.102x3", NOON_AT_MARKET);
        SlotId half = SlotId.of(MARKET, NOON_AT_MARKET.start().plusSeconds(1800), 30);
        assertThat(collect("21.102x2", half).outcome().isHeld()).isTrue();
        assertThat(collect("22.102x2", NOON_AT_MARKET).outcome().isHeld()).isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void a_group_whose_time_has_come_too_near_to_be_judged_does_not_keep_its_units() throws PricingException {
        collect("0.102x3", TEN);
        mixed.shop.useCases.extendHold.extend(mixed.holder(21));
        mixed.shop.clock.advance(Duration.ofMinutes(10));
        mixed.shop.plans.put(Shop.POINT, Shop.aPlan().leadMinutes(120).build());
        assertThat(collect("21.102x1", NOON_AT_MARKET).outcome().isHeld()).isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=2}, 22={102=1}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
    }

    @Test
    void what_a_stale_page_chooses_and_is_gone_changes_nothing_and_is_said() throws PricingException {
        collect("0.102x3", TEN);
        for (String stale :
                new String[] {"77", "0.102x1", "21.102x4", "21.999x1", "21.102x2,21.102x2", "11", "77.101x1"}) {
            Collected collected = collect(stale, NOON_AT_MARKET);
            assertThat(collected.outcome().verdict().isRefusedFor(CollectCart.CHANGED))
                    .as(stale)
                    .isTrue();
            assertThat(mixed.collectCart
                            .deliver(mixed.cart, Portion.parse(mixed.seen(stale)).get())
                            .isDone())
                    .as(stale)
                    .isFalse();
        }
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        assertThat(mixed.shop.taken(NOON_AT_MARKET)).isZero();
    }

    @Test
    void the_same_form_sent_twice_moves_its_units_once() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2,0.103x1", TEN);
        assertThat(collect("0.101x2,0.103x1", TEN).outcome().isHeld()).isFalse();
        assertThat(mixed.where()).isEqualTo("{21={101=2, 102=3, 103=1}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(6);
    }

    @Test
    void units_that_are_still_there_are_not_moved_twice_by_one_form() throws PricingException {
        collect("0.101x1", TEN);
        Portion some = Portion.parse("0.102x1.3").get();
        assertThat(mixed.collectCart.join(mixed.cart, some, 21).outcome().isHeld())
                .isTrue();
        assertChanged(mixed.collectCart.join(mixed.cart, some, 21));
        assertChanged(mixed.collectCart.collect(mixed.cart, some, TEN, Set.of()));
        assertChanged(mixed.collectCart.collect(mixed.cart, some, NOON_AT_MARKET, Set.of()));
        assertThat(mixed.where()).isEqualTo("{11={101=1, 102=2, 103=1}, 21={101=1, 102=1}}");
        collect("0.102x2", TEN);
        Portion back = Portion.parse("21.102x1.3").get();
        assertThat(mixed.collectCart.deliver(mixed.cart, back).isDone()).isTrue();
        assertThat(mixed.collectCart.deliver(mixed.cart, back).isDone()).isFalse();
        assertThat(mixed.where()).isEqualTo("{11={101=1, 102=1, 103=1}, 21={101=1, 102=2}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(3);
        assertThat(mixed.shop.taken(NOON_AT_MARKET)).isZero();
    }

    @Test
    void all_that_is_delivered_has_one_word_however_many_lines_it_is() throws PricingException {
        collect("0.102x3", TEN);
        for (long line = 1001; line <= 1101; line++) {
            mixed.ordinary
                    .getFulfillmentGroupItems()
                    .add(MixedCart.in(line, MixedCart.goods(line, "Goods " + line), 1));
        }
        String page = CartPart.of(mixed.cart).get(1).portion().toString();
        assertThat(look(page).get().units()).hasSize(103);
        assertThat(look(page).get().group()).hasValue(11);
        assertThat(collect(page, NOON_AT_MARKET).outcome().isHeld()).isTrue();
        assertThat(mixed.held(11).load().items()).isEqualTo(104);
        assertChanged(collect(page, TWO));
        mixed.ordinary
                .getFulfillmentGroupItems()
                .removeIf(line -> line.getOrderItem().getId() > 1000);
    }

    private static void assertChanged(Collected collected) {
        assertThat(collected.outcome().verdict().isRefusedFor(CollectCart.CHANGED))
                .isTrue();
    }

    @Test
    void units_join_a_group_at_the_time_it_has() throws PricingException {
        collect("0.102x2", TEN);
        collect("0.103x1", NOON_AT_MARKET);
        assertThat(join("0.102x1", 21).outcome().isHeld()).isTrue();
        assertThat(join("22", 21).outcome().isHeld()).isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2}, 21={102=3, 103=1}}");
        assertThat(mixed.isHeld(22)).isFalse();
        assertThat(mixed.held(21).load().items()).isEqualTo(4);
    }

    @Test
    void a_group_whose_time_ran_out_is_held_anew_when_something_joins_it() throws PricingException {
        collect("0.102x2", TEN);
        mixed.shop.clock.advance(Duration.ofMinutes(16));
        mixed.shop.expireHolds.run(mixed.shop.clock.instant().plusSeconds(60), 10);
        assertThat(mixed.isHeld(21)).isFalse();
        mixed.shop.plans.put(Shop.POINT, Shop.aPlan().leadMinutes(15).build());
        assertThat(join("0.102x1", 21).outcome().isHeld()).isTrue();
        assertThat(mixed.held(21).slotId()).isEqualTo(TEN);
    }

    @Test
    void nothing_joins_a_group_that_is_gone_or_no_pickup_group() throws PricingException {
        collect("0.102x2", TEN);
        assertThat(join("0.102x1", 77).outcome().verdict().isRefusedFor(CollectCart.CHANGED))
                .isTrue();
        assertThat(join("21", 11).outcome().verdict().isRefusedFor(CollectCart.CHANGED))
                .isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
    }

    @Test
    void units_are_delivered_after_all_and_the_hold_gets_smaller() throws PricingException {
        collect("", TEN);
        assertThat(mixed.collectCart
                        .deliver(mixed.cart, Portion.parse(mixed.seen("11.102x2")).get())
                        .isDone())
                .isTrue();
        assertThat(mixed.where()).isEqualTo("{0={102=2}, 11={101=2, 102=1, 103=1}}");
        assertThat(mixed.held(11).load().items()).isEqualTo(4);
    }

    @Test
    void units_join_what_is_delivered_already() throws PricingException {
        collect("0.102x3", TEN);
        mixed.collectCart.deliver(mixed.cart, Portion.parse(mixed.seen("21.102x1")).get());
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
        mixed.collectCart.deliver(mixed.cart, Portion.ofGroup(21));
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=3, 103=1}}");
        assertThat(mixed.isHeld(21)).isFalse();
        assertThat(mixed.shop.taken(TEN)).isZero();
    }

    @Test
    void a_cart_of_two_groups_is_delivered_in_one() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2,0.103x1", NOON_AT_MARKET);
        mixed.collectCart.deliver(mixed.cart, Portion.all());
        assertThat(mixed.cart.getFulfillmentGroups()).hasSize(1);
        assertThat(mixed.cart.getFulfillmentGroups().get(0).getType()).isNull();
        assertThat(mixed.isHeld(21) || mixed.isHeld(11)).isFalse();
    }

    @Test
    void what_is_delivered_is_so_though_a_place_could_not_be_given_back() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2", NOON_AT_MARKET);
        mixed.unreached.add(21L);
        assertThat(mixed.collectCart.deliver(mixed.cart, Portion.all()).isDone())
                .isTrue();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=3, 103=1}}");
        assertThat(mixed.isHeld(22)).isFalse();
        assertThat(mixed.isHeld(21)).isTrue();
    }

    @Test
    void what_is_collected_is_so_though_the_place_of_an_emptied_group_could_not_be_given_back()
            throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2", NOON_AT_MARKET);
        mixed.unreached.add(22L);
        assertThat(join("22", 21).outcome().isHeld()).isTrue();
        assertThat(mixed.where()).isEqualTo("{11={103=1}, 21={101=2, 102=3}}");
    }

    @Test
    void one_place_that_cannot_be_brought_back_keeps_no_other_from_it_and_hides_no_reason() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2", NOON_AT_MARKET);
        mixed.pricing(() -> {
            throw new PricingException("no price");
        });
        mixed.unreached.addAll(Set.of(21L, 23L));
        assertThatThrownBy(() -> collect("21.102x1,22.101x1", TWO)).isInstanceOf(PricingException.class);
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
        assertThat(mixed.held(22).load().items()).isEqualTo(2);
        assertThat(mixed.isHeld(23)).isTrue();
    }

    @Test
    void goods_that_are_only_collected_are_not_delivered_and_are_named() throws PricingException {
        mixed.terms.write(Scope.SKU, 103, CollectTerms.unsaid().collecting(Collecting.ONLY));
        collect("", TEN);
        Delivered refused = mixed.collectCart.deliver(mixed.cart, Portion.all());
        assertThat(refused.verdict().isRefusedFor(GoodsInCart.ONLY_COLLECTED)).isTrue();
        assertThat(refused.verdict().refusals().get(0).facts()).containsEntry("goods", "Cake");
        assertThat(mixed.shop.taken(TEN)).isEqualTo(1);
        assertThat(mixed.collectCart
                        .deliver(mixed.cart, Portion.parse(mixed.seen("11.101x1")).get())
                        .isDone())
                .isTrue();
    }

    @Test
    void goods_that_a_point_has_not_are_refused_there_by_name_and_collected_elsewhere() throws PricingException {
        mixed.terms.write(Scope.SKU, 103, CollectTerms.unsaid().onlyAt(Set.of(MARKET)));
        Collected refused = collect("", TEN);
        assertThat(refused.outcome().verdict().isRefusedFor(GoodsAreHadHere.CODE))
                .isTrue();
        assertThat(refused.outcome().verdict().refusals().get(0).facts()).containsEntry("goods", "Cake");
        assertThat(collect("0.103x1", NOON_AT_MARKET).outcome().isHeld()).isTrue();
        assertThat(collect("0.101x2,0.102x3", TEN).outcome().isHeld()).isTrue();
    }

    @Test
    void a_group_gives_its_place_back_alone() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.103x1", NOON_AT_MARKET);
        assertThat(mixed.collectCart.release(mixed.cart, 21)).isTrue();
        assertThat(mixed.isHeld(21)).isFalse();
        assertThat(mixed.isHeld(22)).isTrue();
        assertThat(mixed.collectCart.release(mixed.cart, 77)).isFalse();
        assertThat(mixed.where()).isEqualTo("{11={101=2}, 21={102=3}, 22={103=1}}");
    }

    @Test
    void a_page_is_told_for_which_group_a_slot_would_be() throws PricingException {
        assertThat(look("").get().group()).hasValue(11);
        assertThat(look("").get().isPart()).isFalse();
        assertThat(look("0.102x1").get().group()).isEmpty();
        assertThat(look("0.102x1").get().isPart()).isTrue();
        collect("0.102x3", TEN);
        assertThat(look("21").get().group()).hasValue(21);
        assertThat(look("21").get().units()).extracting(units -> units.units()).containsExactly(3);
        assertThat(look("77")).isEmpty();
    }

    @Test
    void gift_cards_and_downloads_are_in_no_portion() throws PricingException {
        var gift = HostCart.group(31L, FulfillmentType.GIFT_CARD, MixedCart.in(9L, MixedCart.goods(109, "Gift"), 0));
        mixed.cart.getFulfillmentGroups().add(gift);
        collect("", TEN);
        assertThat(mixed.cart.getFulfillmentGroups()).contains(gift);
        verify(gift, never()).setType(any());
    }

    private java.util.Optional<CartPortion> look(String portion) {
        return CollectCart.look(mixed.cart, Portion.parse(mixed.seen(portion)).get());
    }

    private Collected collect(String portion, SlotId slot) throws PricingException {
        return mixed.collectCart.collect(mixed.cart, Portion.parse(mixed.seen(portion)).get(), slot, Set.of());
    }

    private Collected join(String portion, long group) throws PricingException {
        return mixed.collectCart.join(mixed.cart, Portion.parse(mixed.seen(portion)).get(), group);
    }
}
