// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** A message is handed over once, whatever nodes, mail servers and crashes do. */
class SendingMessagesTest {
    private static final SlotId SLOT = slotAt("2020-11-14T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1, 17L);

    private final Post post = new Post();

    /** What kill -9 does to the code that runs: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_message_is_sent_once_it_is_due_and_once() {
        post.placed(SLOT, ANNE, "fr");
        post.shop.clock.advance(Duration.ofSeconds(-1));
        assertThat(post.node().run(10).countSent()).isZero();
        post.shop.clock.advance(Duration.ofSeconds(1));
        assertThat(post.node().run(10)).hasToString("1 sent, 0 dropped, 0 put off, 0 given up");
        post.shop.clock.advance(Duration.ofDays(1));
        assertThat(post.node().run(10).countSent()).isZero();
        assertThat(post.kinds()).containsExactly(MessageKind.CONFIRMED);
    }

    @Test
    void a_node_that_dies_before_the_hand_over_is_followed_by_one_that_sends() {
        post.placed(SLOT, ANNE, "fr");
        post.atHandOver(notice -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> post.node().run(10)).isInstanceOf(Killed.class);
        post.atHandOver(notice -> {});
        assertThat(post.node().run(10).countSent()).as("while it is leased").isZero();
        post.shop.clock.advance(SendMessages.LEASE);
        assertThat(post.node().run(10).countSent()).isEqualTo(1);
        assertThat(post.handedOver).hasSize(1);
    }

    @Test
    void a_node_that_dies_between_hand_over_and_record_makes_one_repeat_under_the_same_key() {
        post.placed(SLOT, ANNE, "fr");
        SendMessages dying = post.node(SendPolicy.standard(), notice -> {
            post.handedOver.add(notice);
            throw new Killed();
        });
        assertThatThrownBy(() -> dying.run(10)).isInstanceOf(Killed.class);
        for (int i = 0; i < 5; i++) {
            post.shop.clock.advance(SendMessages.LEASE);
            post.node().run(10);
        }
        assertThat(post.handedOver)
                .extracting(notice -> notice.message().key())
                .hasSize(2)
                .containsOnly(post.only(MessageKind.CONFIRMED).key());
    }

    @Test
    void a_message_that_kills_every_node_is_given_up() {
        post.placed(SLOT, ANNE, "fr");
        post.atHandOver(notice -> {
            throw new Killed();
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> post.node(SendPolicy.of(3)).run(10)).isInstanceOf(Killed.class);
            post.shop.clock.advance(SendMessages.LEASE);
        }
        assertThat(post.node(SendPolicy.of(3)).run(10).countGivenUp()).isEqualTo(1);
        assertThat(post.shop.messages.endOf(post.only(MessageKind.CONFIRMED))).contains(Outbox.End.GIVEN_UP);
    }

    @Test
    void what_fails_is_tried_again_with_growing_pauses_and_given_up_after_the_last_attempt() {
        ReservationToken order = post.placed(SLOT, ANNE, "fr");
        post.atHandOver(notice -> {
            throw new IllegalStateException("550 no such mailbox: anne@example.org");
        });
        SendMessages node = post.node(SendPolicy.of(4));
        for (int minutes : new int[] {1, 3, 9}) {
            assertThat(node.run(10).countPutOff()).isEqualTo(1);
            post.shop.clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(node.run(10)).hasToString("0 sent, 0 dropped, 0 put off, 0 given up");
            post.shop.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(node.run(10).countGivenUp()).isEqualTo(1);
        post.shop.clock.advance(Duration.ofHours(12));
        assertThat(node.run(10)).hasToString("0 sent, 0 dropped, 0 put off, 0 given up");
        assertThat(post.stored(order).state()).as("nothing is undone").isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void pauses_grow_to_six_hours_and_no_further() {
        SendPolicy policy = SendPolicy.of(20);
        assertThat(policy.pauseAfter(6)).isEqualTo(Duration.ofMinutes(243));
        assertThat(policy.pauseAfter(7)).isEqualTo(Duration.ofHours(6));
        assertThat(policy.pauseAfter(20)).isEqualTo(Duration.ofHours(6));
        assertThatThrownBy(() -> SendPolicy.of(0)).hasMessageContaining("attempts is 0, allowed is 1..20");
        assertThatThrownBy(() -> SendPolicy.of(21)).hasMessageContaining("allowed is 1..20");
    }

    @Test
    void a_mail_server_that_is_away_costs_three_messages_an_attempt_a_run() {
        place(5);
        post.atHandOver(notice -> {
            throw new IllegalStateException("connection refused");
        });
        SendTally tally = post.node().run(10);
        assertThat(tally).hasToString("0 sent, 0 dropped, 3 put off, 0 given up");
        assertThat(tally.isStopped()).isTrue();
        assertThat(post.shop.messages.due(post.shop.clock.instant(), 10)).hasSize(2);
        post.atHandOver(notice -> {});
        assertThat(post.node().run(10).countSent()).as("the others are next").isEqualTo(2);
    }

    @Test
    void what_is_dropped_between_failures_does_not_make_a_mail_server_that_is_away_look_there() {
        place(8);
        post.atHandOver(notice -> {
            throw new IllegalStateException("connection refused");
        });
        for (int order = 2; order <= 8; order += 2) {
            post.shop.cancelReservation.cancelAlone(
                    post.shop.reservations.liveOf(order, 1).orElseThrow().token(), Actor.staff(3), "");
        }
        SendTally tally = post.node().run(20);
        assertThat(tally.isStopped()).isTrue();
        assertThat(tally.countPutOff()).isEqualTo(3);
    }

    @Test
    void failures_that_do_not_follow_each_other_end_no_run() {
        place(9);
        post.atHandOver(notice -> {
            if (notice.reservation().holder().orderId() % 3 != 0) {
                throw new IllegalStateException("550 no such mailbox");
            }
        });
        SendTally tally = post.node().run(9);
        assertThat(tally).hasToString("3 sent, 0 dropped, 6 put off, 0 given up");
        assertThat(tally.isStopped()).isFalse();
        assertThat(tally.isFull(9)).as("there may be more").isTrue();
        assertThat(tally.isFull(10)).isFalse();
    }

    @Test
    void one_that_always_fails_keeps_no_other_back() {
        post.placed(SLOT, ANNE, "fr");
        post.placed(slotAt("2020-11-14T10:00:00Z"), Holder.of(2, 1), "fr");
        post.atHandOver(notice -> {
            if (notice.reservation().holder().equals(ANNE)) {
                throw new IllegalStateException("malformed address");
            }
        });
        post.node().run(10);
        assertThat(post.handedOver).hasSize(1);
    }

    @Test
    void of_many_nodes_at_once_each_message_is_sent_by_one() {
        place(20);
        Queue<String> keys = new ConcurrentLinkedQueue<>();
        Race.of(6, any -> {
            SendMessages node = post.node(
                    SendPolicy.standard(), notice -> keys.add(notice.message().key()));
            while (!post.shop.messages.due(post.shop.clock.instant(), 1).isEmpty()) {
                node.run(7);
            }
            return true;
        });
        assertThat(List.copyOf(keys)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void what_is_taken_back_before_it_is_due_is_never_sent() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        post.shop.clock.advance(Duration.ofSeconds(-1));
        post.shop.unconfirmHold.back(token);
        post.shop.clock.advance(Duration.ofMinutes(1));
        assertThat(post.node().run(10)).hasToString("0 sent, 0 dropped, 0 put off, 0 given up");
        assertThat(post.handedOver).isEmpty();
    }

    @Test
    void a_full_run_asks_for_another_and_one_in_which_all_fails_does_not() {
        post.placed(SLOT, ANNE, "fr");
        post.placed(slotAt("2020-11-14T10:00:00Z"), Holder.of(2, 1), "fr");
        SendTally tally = post.node().run(1);
        assertThat(tally.isFull(1)).isTrue();
        assertThat(tally.isFull(2)).isFalse();
        post.atHandOver(notice -> {
            throw new IllegalStateException("away");
        });
        assertThat(post.node().run(1).isFull(1)).isFalse();
    }

    /** Orders from 1 on, in one slot. */
    private void place(int orders) {
        post.shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(50).build());
        for (int order = 1; order <= orders; order++) {
            post.placed(SLOT, Holder.of(order, 1), "fr");
        }
    }
}
