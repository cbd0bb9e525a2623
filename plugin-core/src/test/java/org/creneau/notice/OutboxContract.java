// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.Race;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Messages;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} does. */
public abstract class OutboxContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Instant SOON = NOON.plusSeconds(300);

    private final SecureRandom random = new SecureRandom();
    private final String subject = ReservationToken.generate(random).toString();

    protected abstract Outbox outbox();

    /** The same messages, seen by who writes them. */
    protected abstract Messages messages();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(outbox())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_message_is_there_as_it_was_written_once_it_is_due() {
        Message written = written("7", NOON);
        assertThat(due(NOON.minusMillis(1))).isEmpty();
        Outgoing found = only(NOON);
        assertThat(found).isEqualTo(Outgoing.of(written, 0, 0));
        assertThat(found.message().occasion()).isEqualTo("7");
        assertThat(found.message().kind()).isEqualTo(MessageKind.READY);
    }

    @Test
    void the_longest_due_comes_first_and_no_more_than_asked_for() {
        written("2", NOON.plusSeconds(2));
        written("1", NOON.plusSeconds(1));
        written("3", NOON.plusSeconds(3));
        assertThat(in(() -> outbox().due(SOON, 2)))
                .extracting(found -> found.message().occasion())
                .containsExactly("1", "2");
    }

    @Test
    void what_is_leased_is_nobody_elses_until_the_lease_runs_out() {
        written("0", NOON);
        Outgoing seen = only(NOON);
        Outgoing leased = leased(seen, NOON);
        assertThat(leased.attempts()).isEqualTo(1);
        assertThat(due(SOON.minusMillis(1))).isEmpty();
        assertThat(lease(seen, NOON)).isEmpty();
        assertThat(lease(leased, SOON.minusMillis(1))).isEmpty();
        assertThat(only(SOON)).isEqualTo(leased);
    }

    @Test
    void who_had_a_lease_that_another_took_over_changes_nothing() {
        written("0", NOON);
        Outgoing first = leased(only(NOON), NOON);
        Outgoing second = leased(only(SOON), SOON);
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(in(() -> outbox().end(first, Outbox.End.SENT, SOON))).isFalse();
        assertThat(in(() -> outbox().putOff(first, SOON.plusSeconds(60)))).isFalse();
        assertThat(in(() -> outbox().end(second, Outbox.End.SENT, SOON))).isTrue();
    }

    @Test
    void what_has_ended_stays_so_however_it_ended() {
        for (Outbox.End how : Outbox.End.values()) {
            written(how.name().substring(0, 1), NOON);
            Outgoing leased = leased(only(NOON), NOON);
            assertThat(in(() -> outbox().end(leased, how, NOON))).isTrue();
            assertThat(in(() -> outbox().end(leased, how, NOON))).isFalse();
            assertThat(due(SOON.plusSeconds(86_400))).isEmpty();
            assertThat(in(() -> messages().withdraw(MessageKind.READY, subject)))
                    .isFalse();
        }
    }

    @Test
    void what_is_put_off_waits_and_keeps_count() {
        written("0", NOON);
        Outgoing leased = leased(only(NOON), NOON);
        assertThat(in(() -> outbox().putOff(leased, NOON.plusSeconds(60)))).isTrue();
        assertThat(due(NOON.plusSeconds(59))).isEmpty();
        Outgoing again = only(NOON.plusSeconds(60));
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(leased(again, NOON.plusSeconds(60)).attempts()).isEqualTo(2);
    }

    @Test
    void what_is_leased_cannot_be_withdrawn_and_what_is_put_off_can() {
        written("0", NOON);
        Outgoing leased = leased(only(NOON), NOON);
        assertThat(in(() -> messages().withdraw(MessageKind.READY, subject))).isFalse();
        in(() -> outbox().putOff(leased, SOON));
        assertThat(in(() -> messages().withdraw(MessageKind.READY, subject))).isTrue();
        assertThat(lease(leased, SOON)).isEmpty();
    }

    @Test
    void a_lease_that_rolls_back_was_never_taken() {
        written("0", NOON);
        Outgoing seen = only(NOON);
        assertThatThrownBy(() -> in(() -> {
                    outbox().lease(seen, NOON, SOON);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(only(NOON)).isEqualTo(seen);
    }

    @Test
    void of_many_nodes_that_see_the_same_messages_each_message_is_leased_to_one() {
        for (int i = 0; i < 20; i++) {
            written("r" + i, NOON);
        }
        List<Outgoing> leased = new ArrayList<>();
        Race.of(4, node -> leasedBy()).forEach(leased::addAll);
        leased.addAll(leasedBy()); // what nobody got, since the database told all who were at it of each other
        assertThat(leased).hasSize(20).doesNotHaveDuplicates();
        assertThat(due(NOON)).isEmpty();
    }

    private List<Outgoing> leasedBy() {
        List<Outgoing> mine = new ArrayList<>();
        for (Outgoing seen : due(NOON)) {
            try {
                lease(seen, NOON).ifPresent(mine::add);
            } catch (Conflict e) {
                // another node is at it; so does who sends them
                continue;
            }
        }
        return mine;
    }

    private Message written(String occasion, Instant dueAt) {
        Message message = Message.of(MessageKind.READY, subject, occasion, dueAt);
        in(() -> {
            messages().add(message);
            return null;
        });
        return message;
    }

    private List<Outgoing> due(Instant now) {
        return in(() -> outbox().due(now, 100));
    }

    private Outgoing only(Instant now) {
        List<Outgoing> found = due(now);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Optional<Outgoing> lease(Outgoing seen, Instant now) {
        return in(() -> outbox().lease(seen, now, now.plus(Duration.ofSeconds(300))));
    }

    private Outgoing leased(Outgoing seen, Instant now) {
        return lease(seen, now).orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return transactions().separate(work);
    }
}
