// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.SealSales;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.Validity;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Collector;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Promises;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.VerifyHold;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules are published while somebody buys; the log names those the sale was judged under last. */
class SoldUnderWhichRulesTest {
    private static final Holder ANNE = Holder.of(1, 11);
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final RegimeBook FORBIDDING = RegimeBook.of("3", Set.of(curfewInTheMorning()));

    private final Shop shop = new Shop();
    private RegimeBook published = open("1");
    private final Outings outings = new Outings(
            () -> published,
            point -> Place.in(point.zone()).build(),
            OutingPolicy.builder().build());
    private final PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, RuleBook.standard(outings));
    private final HoldSlot holdSlot = new HoldSlot(desk, shop.book, shop.issue, shop.clock);
    private final VerifyHoldActivity verify = new VerifyHoldActivity(new VerifyHold(holdSlot), Journeys.untold());
    private final ConfirmHold confirmHold = new ConfirmHold(desk, shop.book, shop.clock);
    private final ConfirmHoldActivity confirm = new ConfirmHoldActivity(confirmHold);
    private final ProcessContext<CheckoutSeed> context = checkout();

    @BeforeEach
    void wire() {
        RecordedStates.installed();
        KeptPromises promises = new KeptPromises(new Promises(shop.points, shop.plans, outings), shop.clock);
        verify.setPromises(promises);
        confirm.setPromises(promises);
    }

    @Test
    void what_nothing_is_published_about_is_sold_under_the_rules_it_was_chosen_under() throws Exception {
        hold(TEN);
        buys();
        assertThat(logged()).containsExactly("1");
    }

    @Test
    void rules_published_between_the_choice_and_the_checkout_are_those_it_is_sold_under() throws Exception {
        hold(TEN);
        published = open("2");
        buys();
        assertThat(logged()).containsExactly("2");
        assertThat(shop.reservations.find(placed().token()).orElseThrow().outing())
                .as("with all else that is kept of the outing")
                .hasToString("TO_1_KM under 2, acknowledged [a@b@1]");
    }

    @Test
    void what_follows_is_logged_under_the_rules_it_was_sold_under() throws Exception {
        hold(TEN);
        published = open("2");
        buys();
        published = open("4");
        shop.movePickup.advance(placed().token(), ReservationState.READY, Actor.staff(3), null);
        assertThat(logged()).containsExactly("2", "2");
    }

    @Test
    void rules_published_during_the_payment_that_allow_it_are_those_it_is_sold_under() throws Exception {
        hold(TEN);
        verify.execute(context);
        published = open("2");
        confirm.execute(context);
        assertThat(logged()).containsExactly("2");
    }

    @Test
    void rules_published_during_the_payment_that_forbid_it_come_too_late_and_are_not_named() throws Exception {
        hold(TEN);
        verify.execute(context);
        published = FORBIDDING;
        confirm.execute(context);
        assertThat(logged()).containsExactly("1");
    }

    @Test
    void rules_that_forbid_it_before_the_payment_sell_nothing() {
        hold(TEN);
        published = FORBIDDING;
        assertThatThrownBy(() -> verify.execute(context)).isInstanceOf(PickupRefusedException.class);
        assertThat(logged()).isEmpty();
    }

    /** A page may have asked a moment before. */
    @Test
    void a_hold_names_the_rules_of_the_transaction_that_judged_it() {
        OutingRecord before = record(TEN);
        published = open("2");
        Reservation hold = holdSlot.hold(TEN, Collector.of(ANNE).recording(before))
                .reservation()
                .orElseThrow();
        assertThat(hold.outing().rulesVersion()).isEqualTo("2");
    }

    @Test
    void another_slot_chosen_during_the_payment_is_sold_under_the_rules_of_its_own_choice() throws Exception {
        hold(TEN);
        verify.execute(context);
        published = open("2");
        hold(NOON);
        published = FORBIDDING;
        confirm.execute(context);
        assertThat(placed().slotId()).isEqualTo(NOON);
        assertThat(logged()).containsExactly("2");
    }

    @Test
    void a_place_that_ran_out_and_is_taken_anew_is_sold_under_the_rules_that_judged_it_then() {
        hold(TEN);
        shop.clock.advance(Duration.ofMinutes(16));
        published = open("2");
        assertThat(confirmHold.confirm(ANNE).isConfirmed()).isTrue();
        assertThat(logged()).containsExactly("2");
    }

    @Test
    void a_shop_that_keeps_every_hold_names_the_rules_of_the_choice() throws Exception {
        verify.setPromises(KeptPromises.all());
        confirm.setPromises(KeptPromises.all());
        hold(TEN);
        published = FORBIDDING;
        buys();
        assertThat(logged()).containsExactly("1");
    }

    private void buys() throws PickupRefusedException {
        verify.execute(context);
        confirm.execute(context);
    }

    private OutingRecord record(SlotId slot) {
        return OutingRecord.of(DistanceBand.TO_1_KM, outings.versionAt(slot.start()), Set.of("a@b@1"));
    }

    private void hold(SlotId slot) {
        assertThat(holdSlot.hold(slot, Collector.of(ANNE).with(basket()).recording(record(slot)))
                        .isHeld())
                .isTrue();
    }

    private static Basket basket() {
        return Baskets.plain().of(List.of(collected(11L)));
    }

    private Reservation placed() {
        return shop.reservations.liveOf(1, 11).orElseThrow();
    }

    private List<String> logged() {
        InMemorySaleLog log = new InMemorySaleLog(shop.history);
        new SealSales(log, new ChainSigner(new InMemorySecrets()), shop.transactions, new Random(1)).run();
        return log.rows(Shop.POINT, 0, 10).stream()
                .map(row -> row.sale().rulesVersion())
                .toList();
    }

    private static RegimeBook open(String version) {
        return RegimeBook.of(version, Set.of());
    }

    private static Regime curfewInTheMorning() {
        Ground said = Ground.of("Arrêté du maire", List.of("test"), Confidence.HIGH);
        return Regime.builder("town", "1")
                .validity(Validity.of(LocalDateTime.parse("2020-11-12T00:00"), null))
                .limits(List.of(
                        Curfew.of(Terms.law(said), Hours.of(LocalTime.parse("09:00"), LocalTime.parse("11:30")))))
                .ground(said)
                .build();
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<CheckoutSeed> checkout() {
        ProcessContext<CheckoutSeed> context = mock(ProcessContext.class);
        CheckoutSeed seed = new CheckoutSeed(order(1L, collected(11L)), new HashMap<>());
        when(context.getSeedData()).thenReturn(seed);
        return context;
    }
}
