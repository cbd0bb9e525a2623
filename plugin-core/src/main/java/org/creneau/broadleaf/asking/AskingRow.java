// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.asking;

import java.time.Instant;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.ConflictPlace;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingScope;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.AskingTally;
import org.jspecify.annotations.Nullable;

/** Translates between an asking and its row, column by column. */
final class AskingRow {

    static final String SELECT = "select a.id, a.pointId, a.regimeId, a.edition, a.perhapsToo, a.minutes, a.atDeadline,"
            + " a.madeAt, a.staffId, a.state, a.dueAt, a.leasedUntil, a.attempts, a.times, a.nextPoint, a.nextStart,"
            + " a.seen, a.asked, a.before, a.failed, a.endedAt, a.rowVersion from AskingEntity a";

    /** Who asked, and what, never changes. */
    static final String UPDATE = "update AskingEntity set state = :state, dueAt = :dueAt, leasedUntil = :leasedUntil,"
            + " attempts = :attempts, times = :times, nextPoint = :nextPoint, nextStart = :nextStart, seen = :seen,"
            + " asked = :asked, before = :before, failed = :failed, endedAt = :endedAt, rowVersion = :version"
            + " where id = :number and rowVersion = :expectedVersion";

    private AskingRow() {}

    static Asking read(Object[] row) {
        AskingScope scope = AskingScope.everywhere(
                        ChoiceTerms.of((Integer) row[5], AtDeadline.valueOf((String) row[6])))
                .at(point((Long) row[1]))
                .because(row[2] == null ? "" : (String) row[2], (Integer) row[3])
                .perhapsToo((Boolean) row[4]);
        return Asking.builder()
                .number((Long) row[0])
                .made(Actor.staff((Long) row[8]), Instant.ofEpochMilli((Long) row[7]), scope)
                .state(AskingState.valueOf((String) row[9]), instant((Long) row[20]))
                .due(Instant.ofEpochMilli((Long) row[10]), instant((Long) row[11]))
                .tried((Integer) row[12], (Integer) row[13])
                .got(
                        place(scope, (Long) row[14], (Long) row[15]),
                        AskingTally.of((Long) row[16], (Long) row[17], (Long) row[18], (Long) row[19]))
                .version((Long) row[21])
                .build();
    }

    private static @Nullable ConflictPlace place(AskingScope scope, @Nullable Long point, @Nullable Long start) {
        if (point == null || start == null) {
            return null;
        }
        ConflictPlace from = scope.point() == null ? ConflictPlace.start() : ConflictPlace.startOf(scope.point());
        return from.at(PointId.of(point), Instant.ofEpochMilli(start));
    }

    private static @Nullable PointId point(@Nullable Long value) {
        return value == null ? null : PointId.of(value);
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Millis.of(instant);
    }

    /** Null unless there is something done. */
    private static @Nullable Long nextPoint(Asking asking) {
        PointId point = asking.place().point();
        return point == null || asking.place().from() == null ? null : point.value();
    }

    static Query setChanges(Query update, Asking next) {
        AskingTally tally = next.tally();
        return update.setParameter("state", next.state().name())
                .setParameter("dueAt", Millis.of(next.dueAt()))
                .setParameter("leasedUntil", millis(next.leasedUntil()))
                .setParameter("attempts", next.attempts())
                .setParameter("times", next.times())
                .setParameter("nextPoint", nextPoint(next))
                .setParameter("nextStart", millis(next.place().from()))
                .setParameter("seen", tally.seen())
                .setParameter("asked", tally.asked())
                .setParameter("before", tally.before())
                .setParameter("failed", tally.failed())
                .setParameter("endedAt", millis(next.endedAt()))
                .setParameter("version", next.version());
    }

    static AskingEntity toEntity(Asking asking) {
        AskingEntity row = new AskingEntity();
        AskingScope scope = asking.scope();
        PointId point = scope.point();
        row.pointId = point == null ? null : point.value();
        row.regimeId = scope.regimeId().isEmpty() ? null : scope.regimeId();
        row.edition = scope.edition();
        row.perhapsToo = scope.isPerhapsToo();
        row.minutes = scope.terms().minutes();
        row.atDeadline = scope.terms().atDeadline().name();
        row.madeAt = Millis.of(asking.madeAt());
        row.staffId = asking.staff().number();
        row.state = asking.state().name();
        row.dueAt = Millis.of(asking.dueAt());
        row.leasedUntil = millis(asking.leasedUntil());
        row.attempts = asking.attempts();
        row.times = asking.times();
        row.nextPoint = nextPoint(asking);
        row.nextStart = millis(asking.place().from());
        row.seen = asking.tally().seen();
        row.asked = asking.tally().asked();
        row.before = asking.tally().before();
        row.failed = asking.tally().failed();
        row.endedAt = millis(asking.endedAt());
        row.rowVersion = asking.version();
        return row;
    }
}
