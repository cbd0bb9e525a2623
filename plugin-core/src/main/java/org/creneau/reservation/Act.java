// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;

/**
 * Who does something to a reservation, when and why, as the history keeps it. The reason is a short code of the plugin or
 * what a member of the staff wrote, 0..200 characters; what is longer is cut. Immutable and thread-safe.
 */
final class Act {

    private final Actor actor;
    private final Instant at;
    private final String reason;

    private Act(Actor actor, Instant at, String reason) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.at = Objects.requireNonNull(at, "at");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    static Act of(Actor actor, Instant at) {
        return new Act(actor, at, "");
    }

    Act because(String why) {
        return new Act(actor, at, cut(why.trim()));
    }

    /** Not between the two halves of a character that needs both. */
    private static String cut(String text) {
        if (text.length() <= HistoryEntry.MOST_REASON) {
            return text;
        }
        int end = HistoryEntry.MOST_REASON;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    Actor actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return actor + " at " + at + (reason.isEmpty() ? "" : " because of " + reason);
    }
}
