// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryAskings;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.asking.AskShoppers;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingScope;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.AskingTally;
import org.creneau.reservation.asking.AskingWhy;
import org.creneau.reservation.asking.Askings;
import org.creneau.reservation.asking.RequestAsking;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curfew is published at noon, and staff have everybody asked whom it breaks: a job does, whatever happens to its node. */
class AskingEverybodyTest {
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");
    private static final AskingScope ALL = AskingScope.everywhere(ChoiceShop.FOUR_HOURS);

    private final ChoiceShop town = new ChoiceShop();
    private final Shop shop = town.shop;
    private final DirectTransactions transactions = new DirectTransactions();
    private final InMemoryAskings askings = new InMemoryAskings();
    private Predicate<Asking> refused = any -> false;
    private final RequestAsking request = new RequestAsking(askings, transactions, shop.clock);
    private int followed;
    private final Set<ReservationToken> busy = new HashSet<>();
    private final ChoiceDesk desk = new ChoiceDesk(stubborn(), shop.book, town.reschedule, town.cancel);
    private final AskShoppers job = new AskShoppers(
            failing(),
            town.list,
            new OfferChoices(desk, town.list, shop.clock),
            transactions,
            () -> followed++,
            shop.clock);

    /** The choices of the town, which refuse those about whom somebody else is busy. */
    private Choices stubborn() {
        return (Choices) Proxy.newProxyInstance(
                Choices.class.getClassLoader(), new Class<?>[] {Choices.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("add") && busy.contains(((Choice) arguments[0]).token())) {
                        throw new Conflict("on purpose");
                    }
                    try {
                        return method.invoke(town.choices, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The store, which goes away when what is refused is to be written. */
    private Askings failing() {
        return (Askings) Proxy.newProxyInstance(
                Askings.class.getClassLoader(), new Class<?>[] {Askings.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("replace") && refused.test((Asking) arguments[1])) {
                        throw StoreUnavailable.nothingChanged("on purpose", new IllegalStateException());
                    }
                    try {
                        return method.invoke(askings, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @BeforeEach
    void a_curfew_is_published() {
        shop.clock.set(NOON);
    }

    /** Written down, and every node knows by now what was decided before it. */
    private void wish(AskingScope scope) {
        request.request(scope, ChoiceShop.STAFF);
        shop.clock.advance(Duration.ofSeconds(10));
    }

    @Test
    void a_node_that_may_not_know_yet_what_was_decided_waits_and_then_looks() {
        broken(1);
        request.request(ALL, ChoiceShop.STAFF);
        shop.clock.advance(Duration.ofMillis(9_999));
        assertThat(job.run()).isFalse();
        shop.clock.advance(Duration.ofMillis(1));
        assertThat(job.run()).isTrue();
        assertThat(followed).isEqualTo(1);
    }

    private List<ReservationToken> broken(int count) {
        List<ReservationToken> tokens = new ArrayList<>();
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1_000).build());
        for (int order = 1; order <= count; order++) {
            tokens.add(town.placed(order % 2 == 0 ? "2020-11-12T16:30:00Z" : "2020-11-13T16:30:00Z", order));
        }
        town.publishCurfew("17:00", "06:00");
        return tokens;
    }

    @Test
    void the_request_writes_it_down_and_asks_nobody() {
        List<ReservationToken> tokens = broken(2);
        Asking asking = request.request(ALL.because("town", 3), ChoiceShop.STAFF);
        assertThat(asking.state()).isEqualTo(AskingState.WAITING);
        assertThat(asking.staff()).isEqualTo(ChoiceShop.STAFF);
        assertThat(asking.scope().edition()).isEqualTo(3);
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isZero());
    }

    @Test
    void a_second_click_gets_the_one_that_waits_and_another_wish_its_own() {
        Asking asking = request.request(ALL, ChoiceShop.STAFF);
        assertThat(request.request(ALL, ChoiceShop.STAFF)).isEqualTo(asking);
        assertThat(request.request(ALL.perhapsToo(true), ChoiceShop.STAFF)).isNotEqualTo(asking);
        shop.clock.advance(Duration.ofSeconds(10));
        runAll();
        assertThat(request.request(ALL, ChoiceShop.STAFF).number()).isGreaterThan(asking.number());
    }

    @Test
    void only_staff_can_have_it_done() {
        assertThatThrownBy(() -> request.request(ALL, Actor.system())).hasMessageContaining("one of the staff");
    }

    @Test
    void everybody_in_conflict_is_asked_once_in_bounded_parts() {
        List<ReservationToken> tokens = broken(250);
        ReservationToken early = town.placed("2020-11-12T14:00:00Z", 1_000);
        town.held("2020-11-12T15:00:00Z", 1_001);
        wish(ALL);
        assertThat(job.run()).isTrue();
        Asking part = askings.latest(1).get(0);
        assertThat(part.state()).isEqualTo(AskingState.WAITING);
        assertThat(part.tally().asked()).isEqualTo(125);
        runAll();
        Asking done = askings.latest(1).get(0);
        assertThat(done.state()).isEqualTo(AskingState.DONE);
        assertThat(done.tally()).isEqualTo(AskingTally.of(252, 250, 0, 0));
        assertThat(done.endedAt()).isEqualTo(shop.clock.instant());
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
        assertThat(rounds(early)).isZero();
        assertThat(town.lastEntry(tokens.get(0)).actor()).isEqualTo(ChoiceShop.STAFF);
        assertThat(job.run()).isFalse();
    }

    @Test
    void parts_one_after_the_other_show_what_all_at_once_does() {
        broken(30);
        List<ReservationToken> atOnce = new ArrayList<>();
        town.list.everywhere(
                shop.clock.instant(), each -> atOnce.add(each.reservation().token()));
        List<ReservationToken> inParts = new ArrayList<>();
        ConflictPlace place = ConflictPlace.start();
        while (place != null) {
            place = town.list
                    .some(
                            place,
                            shop.clock.instant(),
                            1,
                            each -> inParts.add(each.reservation().token()))
                    .next()
                    .orElse(null);
        }
        assertThat(inParts).isEqualTo(atOnce).hasSize(30);
    }

    @Test
    void one_point_is_asked_without_those_of_others() {
        List<ReservationToken> tokens = broken(3);
        wish(ALL.at(PointId.of(Shop.POINT.value() + 1)));
        runAll();
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isZero());
        wish(ALL.at(Shop.POINT));
        runAll();
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
    }

    @Test
    void who_was_open_before_is_told_apart_and_not_asked_again() {
        List<ReservationToken> tokens = broken(2);
        town.asked(tokens.get(0));
        shop.clock.advance(Duration.ofMinutes(1));
        wish(ALL);
        runAll();
        assertThat(askings.latest(1).get(0).tally()).isEqualTo(AskingTally.of(2, 1, 1, 0));
        assertThat(rounds(tokens.get(0))).isEqualTo(1);
    }

    @Test
    void perhaps_is_asked_only_if_wanted() {
        ReservationToken far = town.placed("2020-11-12T14:30:00Z", 2, DistanceBand.UNKNOWN);
        town.publishCurfew("17:00", "06:00");
        wish(ALL);
        runAll();
        assertThat(rounds(far)).isZero();
        wish(ALL.perhapsToo(true));
        runAll();
        assertThat(rounds(far)).isEqualTo(1);
    }

    @Test
    void a_node_that_dies_before_it_records_leaves_a_part_that_is_done_over_and_nobody_is_asked_twice() {
        List<ReservationToken> tokens = broken(4);
        wish(ALL);
        refused = next -> next.leasedUntil() == null;
        assertThatThrownBy(job::run).isInstanceOf(StoreUnavailable.class);
        refused = any -> false;
        assertThat(town.answer.callMe(tokens.get(0), 1).isDone()).isTrue();
        assertThat(job.run()).isFalse();
        shop.clock.advance(Duration.ofMinutes(10));
        runAll();
        Asking done = askings.latest(1).get(0);
        assertThat(done.state()).isEqualTo(AskingState.DONE);
        assertThat(done.tally()).isEqualTo(AskingTally.of(4, 4, 0, 0));
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
    }

    @Test
    void a_node_whose_clock_is_behind_asks_nobody_twice() {
        List<ReservationToken> tokens = broken(1);
        wish(ALL);
        Asking asking = askings.latest(1).get(0);
        shop.clock.set(NOON.minusSeconds(30));
        ReservationConflict conflict = town.conflicts().get(0);
        assertThat(town.offer.askOnce(conflict, ChoiceShop.FOUR_HOURS, ChoiceShop.STAFF, asking.madeAt()))
                .isEqualTo(Asked.ASKED);
        assertThat(town.latest(tokens.get(0)).madeAt()).isEqualTo(asking.madeAt());
        town.answer.callMe(tokens.get(0), 1);
        town.offer.askOnce(conflict, ChoiceShop.FOUR_HOURS, ChoiceShop.STAFF, asking.madeAt());
        assertThat(rounds(tokens.get(0))).isEqualTo(1);
    }

    @Test
    void who_wants_to_be_called_stays_on_the_list_of_the_staff_when_all_are_asked_once_more() {
        List<ReservationToken> tokens = broken(2);
        wish(ALL);
        runAll();
        assertThat(town.answer.callMe(tokens.get(0), 1).isDone()).isTrue();
        shop.clock.advance(Duration.ofMinutes(10));
        wish(ALL);
        runAll();
        assertThat(askings.latest(1).get(0).tally()).isEqualTo(AskingTally.of(2, 0, 2, 0));
        assertThat(town.latest(tokens.get(0)).isLeftToStaff()).isTrue();
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
    }

    @Test
    void of_two_nodes_each_part_is_done_by_one() {
        List<ReservationToken> tokens = broken(40);
        wish(ALL);
        Race.of(4, number -> job.run());
        runAll();
        assertThat(askings.latest(1).get(0).tally()).isEqualTo(AskingTally.of(40, 40, 0, 0));
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
    }

    @Test
    void a_lease_that_was_taken_over_records_nothing() {
        broken(2);
        wish(ALL);
        boolean[] once = {true};
        refused = next -> {
            if (once[0] && next.leasedUntil() == null) {
                once[0] = false;
                shop.clock.advance(Duration.ofMinutes(10));
                assertThat(job.run()).isTrue();
            }
            return false;
        };
        assertThat(job.run()).isTrue();
        assertThat(askings.latest(1).get(0).tally()).isEqualTo(AskingTally.of(2, 2, 0, 0));
    }

    @Test
    void who_could_not_be_asked_is_told_with_the_reason_and_tried_again_when_all_others_have_been() {
        List<ReservationToken> tokens = broken(3);
        busy.add(tokens.get(1));
        wish(ALL);
        runAll();
        Asking again = askings.latest(1).get(0);
        assertThat(again.state()).isEqualTo(AskingState.WAITING);
        assertThat(again.times()).isEqualTo(2);
        assertThat(again.tally()).isEqualTo(AskingTally.of(3, 2, 0, 1));
        assertThat(askings.failuresOf(again.number(), 9))
                .containsExactly(new AskingFailure(tokens.get(1), 2, slotAt("2020-11-12T16:30:00Z"), AskingWhy.BUSY));
        busy.clear();
        shop.clock.advance(Duration.ofMinutes(1));
        runAll();
        Asking done = askings.latest(1).get(0);
        assertThat(done.state()).isEqualTo(AskingState.DONE);
        assertThat(done.tally()).isEqualTo(AskingTally.of(3, 3, 0, 0));
        assertThat(askings.failuresOf(done.number(), 9)).isEmpty();
        assertThat(tokens).allSatisfy(token -> assertThat(rounds(token)).isEqualTo(1));
    }

    @Test
    void who_can_never_be_asked_is_told_at_the_end() {
        List<ReservationToken> tokens = broken(2);
        busy.add(tokens.get(1));
        wish(ALL);
        for (int time = 0; time < Asking.MOST_TIMES; time++) {
            runAll();
            shop.clock.advance(Duration.ofHours(1));
        }
        Asking done = askings.latest(1).get(0);
        assertThat(done.state()).isEqualTo(AskingState.DONE);
        assertThat(done.tally()).isEqualTo(AskingTally.of(2, 1, 0, 1));
        assertThat(askings.failuresOf(done.number(), 9))
                .extracting(AskingFailure::token)
                .containsExactly(tokens.get(1));
    }

    @Test
    void where_three_in_a_row_fail_the_part_waits_and_is_gone_through_in_the_end() {
        List<ReservationToken> tokens = broken(8);
        busy.addAll(tokens.subList(0, 7));
        wish(ALL);
        assertThatThrownBy(job::run).isInstanceOf(Conflict.class);
        Asking waiting = askings.latest(1).get(0);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.dueAt()).isEqualTo(shop.clock.instant().plusSeconds(60));
        assertThat(job.run()).isFalse();
        for (int attempt = 2; attempt < 6; attempt++) {
            shop.clock.advance(Duration.ofMinutes(20));
            assertThatThrownBy(job::run).isInstanceOf(Conflict.class);
        }
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(job.run()).isTrue();
        assertThat(askings.latest(1).get(0).tally()).isEqualTo(AskingTally.of(8, 1, 0, 7));
        assertThat(rounds(tokens.get(7))).isEqualTo(1);
    }

    @Test
    void what_goes_wrong_as_a_whole_too_often_is_given_up_and_says_so() {
        broken(1);
        ListConflicts unreadable = new ListConflicts(
                shop.reservations,
                shop.points,
                any -> {
                    throw new IllegalStateException("on purpose");
                },
                new SlotFinder(shop.ledger, town.rules),
                town.outings);
        AskShoppers broken = new AskShoppers(askings, unreadable, town.offer, transactions, () -> {}, shop.clock);
        wish(ALL);
        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThatThrownBy(broken::run).hasMessage("on purpose");
            shop.clock.advance(Duration.ofHours(1));
        }
        assertThat(broken.run()).isFalse();
        assertThat(askings.latest(1).get(0).state()).isEqualTo(AskingState.GIVEN_UP);
        wish(ALL);
        runAll();
        assertThat(askings.latest(1).get(0).tally().asked()).isEqualTo(1);
    }

    private int rounds(ReservationToken token) {
        return town.choices.latestOf(token).map(Choice::round).orElse(0);
    }

    private void runAll() {
        while (job.run()) {
            // the next part
        }
    }
}
