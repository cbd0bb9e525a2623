// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;

/**
 * Something a shopper is to be told: what, about which reservation or which request, and not before when. It holds no
 * words and no address; both are looked up when it is sent. Its key names it for good, so that no message is written
 * twice, whatever is repeated. Immutable and thread-safe.
 */
public final class Message {

    /** The most characters of a key. */
    public static final int MOST_KEY = 64;

    private final MessageKind kind;
    private final String subject;
    private final String key;
    private final Instant dueAt;

    private Message(MessageKind kind, String subject, String key, Instant dueAt) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.key = Objects.requireNonNull(key, "key");
        this.dueAt = Objects.requireNonNull(dueAt, "dueAt");
        if (key.isEmpty() || key.length() > MOST_KEY) {
            throw new IllegalArgumentException(
                    "key of the message is " + key.length() + " characters, allowed is 1.." + MOST_KEY);
        }
    }

    /** About the version of a reservation; there is one such message at most. */
    public static Message about(Reservation reservation, MessageKind kind, Instant dueAt) {
        return of(kind, reservation.token().toString(), String.valueOf(reservation.version()), dueAt);
    }

    /**
     * About anything that has a public name.
     *
     * @param subject the text of its token
     * @param occasion what tells it from other messages of that kind about the same
     */
    public static Message of(MessageKind kind, String subject, String occasion, Instant dueAt) {
        return new Message(kind, subject, subject + "-" + kind.name() + "-" + occasion, dueAt);
    }

    /**
     * As a store reads it back; throws {@link IllegalArgumentException} unless the key is one of that kind and subject.
     *
     * @param dueAt as it is stored now, which is later than it was written for one that could not be sent at once
     */
    public static Message restore(MessageKind kind, String subject, String key, Instant dueAt) {
        String prefix = of(kind, subject, "", dueAt).key;
        if (!key.startsWith(prefix)) {
            throw new IllegalArgumentException("key of the message is " + key + ", allowed is " + prefix + "...");
        }
        return new Message(kind, subject, key, dueAt);
    }

    public MessageKind kind() {
        return kind;
    }

    /** The text of the token of what it is about. */
    public String subject() {
        return subject;
    }

    /** What tells it from others of that kind and subject; the version of the reservation if it is about one. */
    public String occasion() {
        return key.substring(subject.length() + kind.name().length() + 2);
    }

    /** At most {@value #MOST_KEY} characters. */
    public String key() {
        return key;
    }

    /** The first instant at which it may be sent. */
    public Instant dueAt() {
        return dueAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message && key.equals(((Message) other).key) && dueAt.equals(((Message) other).dueAt);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "message " + key + " due at " + dueAt;
    }
}
