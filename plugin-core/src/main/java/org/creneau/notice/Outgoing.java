// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.util.Objects;
import org.creneau.reservation.Message;

/**
 * A message as the outbox has it: how often somebody set out to send it, and the version of its row, by which the one who
 * has it is told from who had it before. Immutable and thread-safe.
 */
public final class Outgoing {

    private final Message message;
    private final int attempts;
    private final long version;

    private Outgoing(Message message, int attempts, long version) {
        this.message = Objects.requireNonNull(message, "message");
        this.attempts = attempts;
        this.version = version;
    }

    public static Outgoing of(Message message, int attempts, long version) {
        return new Outgoing(message, attempts, version);
    }

    public Message message() {
        return message;
    }

    /** 0 for one that nobody has tried to send; the one that is leased counts already. */
    public int attempts() {
        return attempts;
    }

    /** 0 when written, one more with every change. */
    public long version() {
        return version;
    }

    /** The same, as it is for who has leased it: one attempt and one version further. */
    public Outgoing leased() {
        return new Outgoing(message, attempts + 1, version + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outgoing
                && message.equals(((Outgoing) other).message)
                && attempts == ((Outgoing) other).attempts
                && version == ((Outgoing) other).version;
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }

    @Override
    public String toString() {
        return message + " attempt " + attempts + " v" + version;
    }
}
