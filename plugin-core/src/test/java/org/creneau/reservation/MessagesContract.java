// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;

/** What every {@link Messages} does. */
public abstract class MessagesContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");

    private final String subject = ReservationToken.generate(new SecureRandom()).toString();

    protected abstract Messages messages();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(messages())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_message_is_written_once() {
        add("0");
        assertThatThrownBy(() -> add("0")).isInstanceOf(Conflict.class);
        add("1");
    }

    @Test
    void what_was_not_sent_can_be_withdrawn_once() {
        add("0");
        assertThat(withdraw(MessageKind.READY)).isFalse();
        assertThat(withdraw(MessageKind.CONFIRMED)).isTrue();
        assertThat(withdraw(MessageKind.CONFIRMED)).isFalse();
        add("0");
    }

    @Test
    void what_rolls_back_was_never_written() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    messages().add(message("0"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(withdraw(MessageKind.CONFIRMED)).isFalse();
    }

    @Test
    void the_longest_key_fits() {
        Message longest = Message.of(MessageKind.WAITLIST_OFFER, subject, String.valueOf(Long.MAX_VALUE), NOON);
        assertThat(longest.key()).hasSizeLessThanOrEqualTo(Message.MOST_KEY);
        transactions().separate(() -> {
            messages().add(longest);
            return null;
        });
        assertThat(withdraw(MessageKind.WAITLIST_OFFER)).isTrue();
    }

    private boolean withdraw(MessageKind kind) {
        return transactions().separate(() -> messages().withdraw(kind, subject));
    }

    private Message message(String occasion) {
        return Message.of(MessageKind.CONFIRMED, subject, occasion, NOON);
    }

    private void add(String occasion) {
        transactions().separate(() -> {
            messages().add(message(occasion));
            return null;
        });
    }
}
