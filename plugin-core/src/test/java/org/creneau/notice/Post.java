// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.creneau.memory.InMemoryChoices;
import org.creneau.memory.InMemoryWaitEntries;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;

/** The {@link Shop} with a post office: what was handed over, and what happens at the hand-over. */
public final class Post {
    public final Shop shop = new Shop();
    public final InMemoryChoices choices = new InMemoryChoices();
    public final InMemoryWaitEntries entries = new InMemoryWaitEntries();
    public final List<Notice> handedOver = new ArrayList<>();
    public Addressee anne = Addressee.of("anne@example.org").withOrderNumber("2020-1");
    private Consumer<Notice> atHandOver = notice -> {};

    public SendMessages node() {
        return node(SendPolicy.standard());
    }

    public SendMessages node(SendPolicy policy) {
        return node(policy, notice -> {
            atHandOver.accept(notice);
            handedOver.add(notice);
        });
    }

    /** One of many nodes, which delivers like that. */
    public SendMessages node(SendPolicy policy, Delivery delivery) {
        return new SendMessages(
                shop.messages, compose(), delivery, new SendMessages.Settings(shop.transactions, policy, shop.clock));
    }

    public ComposeNotice compose() {
        return new ComposeNotice(
                new ComposeNotice.Sources(shop.reservations, shop.history, choices, entries),
                shop.points,
                holder -> anne);
    }

    public void atHandOver(Consumer<Notice> deed) {
        this.atHandOver = deed;
    }

    public ReservationToken placed(SlotId slot, Holder holder, String language) {
        ReservationToken token = shop.holdSlot
                .hold(slot, Collector.of(holder).speaking(language))
                .reservation()
                .orElseThrow()
                .token();
        shop.confirmHold.confirm(token);
        shop.clock.advance(Duration.ofSeconds(30));
        return token;
    }

    public Reservation stored(ReservationToken token) {
        return shop.reservations.find(token).orElseThrow();
    }

    public List<MessageKind> kinds() {
        return handedOver.stream().map(Notice::kind).toList();
    }

    public Message only(MessageKind kind) {
        List<Message> found = shop.messages.everything().stream()
                .filter(message -> message.kind() == kind)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("there are " + found.size() + " messages of kind " + kind);
        }
        return found.get(0);
    }
}
