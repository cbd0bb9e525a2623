// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitScope;
import org.creneau.reservation.WaitState;
import org.creneau.reservation.WaitWindow;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** Translates between an entry and its row, column by column. */
final class WaitRow {

    static final String SELECT = "select w.token, w.lineKey, w.seatKey, w.pointId, w.ticket, w.scope, w.windowStart,"
            + " w.windowEnd, w.orderId, w.groupId, w.customerId, w.loadItems, w.loadMinutes, w.email,"
            + " w.language, w.seat, w.joinedAt, w.state, w.offeredStart, w.offeredMinutes,"
            + " w.offerEndsAt, w.lapses, w.passed, w.rowVersion from WaitEntity w";

    static final String UPDATE =
            "update WaitEntity set state = :state, lineKey = :lineKey, seatKey = :seatKey, email = :email,"
                    + " language = :language, offeredStart = :offeredStart, offeredMinutes = :offeredMinutes,"
                    + " offerEndsAt = :offerEndsAt, lapses = :lapses, passed = :passed, rowVersion = :version"
                    + " where token = :token and state = :expectedState and rowVersion = :expectedVersion";

    private static final int BASE = 36;

    private WaitRow() {}

    static WaitEntry read(Object[] row) {
        PointId point = PointId.of((Long) row[3]);
        return WaitEntry.builder()
                .token(ReservationToken.parse((String) row[0]))
                .position((Long) row[4])
                .window(WaitWindow.of(WaitScope.valueOf((String) row[5]), point, instant(row[6]), instant(row[7])))
                .holder(Holder.of((Long) row[8], (Long) row[9], (Long) row[10]))
                .load(Load.of(1, (Integer) row[11], (Integer) row[12]))
                .contact(row[13] == null ? WaitContact.none() : WaitContact.of((String) row[13], (String) row[14]))
                .seat((Integer) row[15])
                .joinedAt(instant(row[16]))
                .state(WaitState.valueOf((String) row[17]))
                .offered(offered(point, row), row[20] == null ? null : instant(row[20]))
                .lapses((Integer) row[21])
                .passed(passed((String) row[22]))
                .version((Long) row[23])
                .build();
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli((Long) millis);
    }

    private static @Nullable SlotId offered(PointId point, Object[] row) {
        return row[18] == null ? null : SlotId.of(point, instant(row[18]), (Integer) row[19]);
    }

    private static List<Instant> passed(@Nullable String text) {
        List<Instant> starts = new ArrayList<>();
        if (text != null) {
            for (String word : text.split(" ", -1)) {
                starts.add(Instant.ofEpochSecond(Long.parseLong(word, BASE)));
            }
        }
        return starts;
    }

    private static @Nullable String passed(WaitEntry entry) {
        return entry.passed().isEmpty()
                ? null
                : entry.passed().stream()
                        .map(start -> Long.toString(start.getEpochSecond(), BASE))
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String lineKey(WaitEntry entry) {
        Holder holder = entry.holder();
        return entry.state().isOpen()
                ? holder.orderId() + "-" + holder.groupId() + "-"
                        + entry.window().key()
                : null;
    }

    private static @Nullable String seatKey(WaitEntry entry) {
        Long customer = entry.holder().customerId();
        String line = customer == null ? "o" + entry.holder().orderId() : "c" + customer;
        return entry.state().isOpen() ? line + "-" + entry.seat() : null;
    }

    private static @Nullable String nullIfNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Millis.of(instant);
    }

    static Query setChanges(Query update, WaitEntry next) {
        SlotId offered = next.offered();
        return update.setParameter("state", next.state().name())
                .setParameter("lineKey", lineKey(next))
                .setParameter("seatKey", seatKey(next))
                .setParameter("email", nullIfNone(next.contact().email()))
                .setParameter("language", nullIfNone(next.contact().language()))
                .setParameter("offeredStart", offered == null ? null : Millis.of(offered.start()))
                .setParameter("offeredMinutes", offered == null ? null : offered.minutes())
                .setParameter("offerEndsAt", millis(next.offerEndsAt()))
                .setParameter("lapses", next.lapses())
                .setParameter("passed", passed(next))
                .setParameter("version", next.version());
    }

    static WaitEntity toEntity(WaitEntry entry) {
        WaitEntity row = new WaitEntity();
        SlotId offered = entry.offered();
        row.token = entry.token().toString();
        row.lineKey = lineKey(entry);
        row.seatKey = seatKey(entry);
        setWindow(row, entry);
        row.orderId = entry.holder().orderId();
        row.groupId = entry.holder().groupId();
        row.customerId = entry.holder().customerId();
        row.loadItems = entry.load().items();
        row.loadMinutes = entry.load().minutes();
        row.email = nullIfNone(entry.contact().email());
        row.language = nullIfNone(entry.contact().language());
        row.seat = entry.seat();
        row.joinedAt = Millis.of(entry.joinedAt());
        row.state = entry.state().name();
        row.offeredStart = offered == null ? null : Millis.of(offered.start());
        row.offeredMinutes = offered == null ? null : offered.minutes();
        row.offerEndsAt = millis(entry.offerEndsAt());
        row.lapses = entry.lapses();
        row.passed = passed(entry);
        row.rowVersion = entry.version();
        return row;
    }

    private static void setWindow(WaitEntity row, WaitEntry entry) {
        row.pointId = entry.window().point().value();
        row.ticket = entry.position();
        row.scope = entry.window().scope().name();
        row.windowStart = Millis.of(entry.window().from());
        row.windowEnd = Millis.of(entry.window().to());
    }
}
