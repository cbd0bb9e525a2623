// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.slot.SlotId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the tables. */
final class Rows {
    private static final AtomicLong IDS = new AtomicLong(50_000);

    private static final long FIRST_RESERVATION = 900_000_000;

    private final JdbcTemplate sql;
    private int kept;

    Rows(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those of the SQL that is shipped; the tables are Hibernate's, which knows no indexes. */
    void addIndexes() throws IOException {
        try (InputStream in = Rows.class.getResourceAsStream("/config/bc/sql/creneau/postgresql/create.sql")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("CREATE INDEX "))
                    .forEach(line -> sql.execute(line.replace(";", "")));
        }
    }

    /** From eight to eight, a break at noon, a dearer evening, closed at Christmas. */
    void openDaily(long point) {
        sql.update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 10000 WHERE POINT_ID = " + point);
        for (DayOfWeek day : DayOfWeek.values()) {
            add(
                    "CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)",
                    point,
                    "'" + day + "', '08:00', '20:00'");
        }
        add("CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES)", point, "'12:00', '13:00'");
        add("CRN_POINT_PRICE (PRICE_ID, POINT_ID, OPENS, CLOSES, AMOUNT)", point, "'18:00', '20:00', 1.5");
        add(
                "CRN_POINT_CLOSURE (CLOSURE_ID, POINT_ID, FIRST_DAY, LAST_DAY, REASON)",
                point,
                "DATE '2026-12-25', DATE '2026-12-26', 'Christmas'");
    }

    private void add(String columns, long point, String values) {
        sql.update("INSERT INTO " + columns + " VALUES (" + IDS.incrementAndGet() + ", " + point + ", " + values + ")");
    }

    void addCounter(SlotId slot) {
        sql.update("INSERT INTO CRN_SLOT_COUNTER (COUNTER_ID, POINT_ID, SLOT_START, TAKEN_ORDERS, TAKEN_ITEMS,"
                + " TAKEN_MINUTES) VALUES (" + IDS.incrementAndGet() + ", " + slot.point() + ", "
                + slot.start().toEpochMilli() + ", 0, 0, 0)");
    }

    /** Collected and cancelled ones of the last year, and a thousand that are confirmed for days to come. */
    void addReservations(int number, Instant now) {
        kept = number;
        sql.update(
                "INSERT INTO CRN_RESERVATION (RESERVATION_ID, TOKEN, SLOT_LOCAL, SLOT_MINUTES, POINT_NAME, STATE, CODE,"
                        + " ORDER_ID, CUSTOMER_ID, POINT_ID, SLOT_START, GROUP_ID, LIVE_KEY, HELD_AT, EXPIRES_AT, LOAD_ITEMS,"
                        + " LOAD_MINUTES, BASKET_KEY, DISTANCE_BAND, RULES_VERSION, ACKNOWLEDGED, SLOT_PRICE, ROW_VERSION)"
                        + " SELECT " + FIRST_RESERVATION
                        + " + N, UPPER(SUBSTR(MD5(N::text), 1, 26)), '2026-01-01 10:00', 20, 'Le Quai',"
                        + " CASE WHEN N <= 1000 THEN 'CONFIRMED' WHEN N % 3 = 0 THEN 'CANCELLED' ELSE 'COLLECTED' END,"
                        + " 'K7P4TX', 1000000 + N, NULL, 501 + N % 10, " + now.toEpochMilli()
                        + " - N % 26000 * 1200000::bigint,"
                        + " 1, CASE WHEN N <= 1000 THEN (1000000 + N) || '-1' END, " + now.toEpochMilli()
                        + " - N * 30000::bigint, "
                        + now.toEpochMilli() + " - N * 30000::bigint + 900000, 0, 0, '', 'UNKNOWN', '', '', 0, 2"
                        + " FROM GENERATE_SERIES(1::bigint, " + number + ") N");
        vacuum("CRN_RESERVATION", "CRN_SLOT_COUNTER", "CRN_POINT", "CRN_POINT_HOURS");
    }

    /** Leaves the reservations that were added here. */
    void removePairs() {
        sql.update("DELETE FROM CRN_RESERVATION WHERE RESERVATION_ID NOT BETWEEN " + FIRST_RESERVATION + " AND "
                + (FIRST_RESERVATION + kept));
        sql.update("DELETE FROM CRN_RESERVATION_HISTORY");
        vacuum("CRN_RESERVATION", "CRN_RESERVATION_HISTORY", "CRN_SLOT_COUNTER");
    }

    private void vacuum(String... tables) {
        for (String table : tables) {
            sql.execute("VACUUM ANALYZE " + table);
        }
    }
}
