// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * Who does something to a reservation, when and why, as the history keeps it. The reason is a short code of the plugin or
 * what a member of the staff wrote, 0..200 characters; what is longer is cut. Immutable and thread-safe.
 */
final class Act {

    private final Actor actor;
    private final Instant at;
    private final String reason;
    private final StaffNote note;
    private final String rulesVersion;

    private Act(Actor actor, Instant at, String reason, StaffNote note, String rulesVersion) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.at = Objects.requireNonNull(at, "at");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.note = Objects.requireNonNull(note, "note");
        this.rulesVersion = Objects.requireNonNull(rulesVersion, "rulesVersion");
    }

    static Act of(Actor actor, Instant at) {
        return new Act(actor, at, "", StaffNote.none(), "");
    }

    Act because(String why) {
        return new Act(actor, at, cut(why.trim()), note, rulesVersion);
    }

    /** In spite of refusals with those codes; none for nothing of the kind. */
    Act overriding(Collection<String> refusals) {
        return new Act(actor, at, reason, note.overriding(refusals), rulesVersion);
    }

    /** So much more than was paid is what the slot costs, and it is not charged; below 0 it is not given back. */
    Act notCharging(BigDecimal amount) {
        return new Act(actor, at, reason, note.notCharging(amount), rulesVersion);
    }

    /** Judged under that version of the regimes; empty for the one the reservation has. */
    Act under(String version) {
        return new Act(actor, at, reason, note, version);
    }

    /** Empty for the one the reservation has after it. */
    String rulesVersion() {
        return rulesVersion;
    }

    StaffNote note() {
        return note;
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
