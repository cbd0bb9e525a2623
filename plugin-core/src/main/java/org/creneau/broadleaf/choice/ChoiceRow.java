// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.Choice;
import org.creneau.reservation.ChoiceState;
import org.creneau.reservation.FollowUp;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** Translates between a choice and its row, column by column. */
final class ChoiceRow {

    static final String SELECT =
            "select c.token, c.round, c.reasonCode, c.reasonFacts, c.slot, c.alternatives, c.madeAt,"
                    + " c.deadline, c.atDeadline, c.state, c.accepted, c.endedAt, c.endedBy, c.followUp, c.followedUpAt,"
                    + " c.rowVersion from ChoiceEntity c";

    /** What the shopper was asked about, and by when to answer, never changes. */
    static final String UPDATE =
            "update ChoiceEntity set state = :state, openKey = :openKey, alternatives = :alternatives,"
                    + " accepted = :accepted, endedAt = :endedAt, endedBy = :endedBy, followUp = :followUp,"
                    + " followedUpAt = :followedUpAt, rowVersion = :version"
                    + " where token = :token and round = :round and rowVersion = :expectedVersion";

    private ChoiceRow() {}

    static Choice read(Object[] row) {
        return Choice.builder()
                .token(ReservationToken.parse((String) row[0]))
                .round((Integer) row[1])
                .reason(ReasonFacts.read((String) row[2], (String) row[3]))
                .slot(SlotId.parse((String) row[4]))
                .alternatives(slots((String) row[5]))
                .made(Instant.ofEpochMilli((Long) row[6]))
                .until(Instant.ofEpochMilli((Long) row[7]), AtDeadline.valueOf((String) row[8]))
                .state(ChoiceState.valueOf((String) row[9]))
                .accepted(row[10] == null ? null : SlotId.parse((String) row[10]))
                .ended(instant((Long) row[11]), row[12] == null ? null : Actor.parse((String) row[12]))
                .followUp(FollowUp.valueOf((String) row[13]), instant((Long) row[14]))
                .version((Long) row[15])
                .build();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Millis.of(instant);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<SlotId> slots(@Nullable String joined) {
        List<SlotId> slots = new ArrayList<>();
        if (joined != null && !joined.isEmpty()) {
            for (String slot : joined.split(" ", -1)) {
                slots.add(SlotId.parse(slot));
            }
        }
        return slots;
    }

    private static String joined(Choice choice) {
        List<String> texts = new ArrayList<>();
        choice.alternatives().forEach(slot -> texts.add(slot.toString()));
        return String.join(" ", texts);
    }

    private static @Nullable String openKey(Choice choice) {
        return choice.isOpen() ? choice.token().toString() : null;
    }

    static Query setChanges(Query update, Choice next) {
        return update.setParameter("state", next.state().name())
                .setParameter("openKey", openKey(next))
                .setParameter("alternatives", joined(next))
                .setParameter("accepted", text(next.accepted()))
                .setParameter("endedAt", millis(next.endedAt()))
                .setParameter("endedBy", text(next.endedBy()))
                .setParameter("followUp", next.followUp().name())
                .setParameter("followedUpAt", millis(next.followedUpAt()))
                .setParameter("version", next.version());
    }

    static ChoiceEntity toEntity(Choice choice) {
        ChoiceEntity row = new ChoiceEntity();
        row.token = choice.token().toString();
        row.round = choice.round();
        row.openKey = openKey(choice);
        row.state = choice.state().name();
        row.reasonCode = choice.reason().code();
        row.reasonFacts = ReasonFacts.write(choice.reason());
        row.slot = choice.slot().toString();
        row.alternatives = joined(choice);
        row.madeAt = Millis.of(choice.madeAt());
        row.deadline = Millis.of(choice.deadline());
        row.atDeadline = choice.atDeadline().name();
        row.accepted = text(choice.accepted());
        row.endedAt = millis(choice.endedAt());
        row.endedBy = text(choice.endedBy());
        row.followUp = choice.followUp().name();
        row.followedUpAt = millis(choice.followedUpAt());
        row.rowVersion = choice.version();
        return row;
    }
}
