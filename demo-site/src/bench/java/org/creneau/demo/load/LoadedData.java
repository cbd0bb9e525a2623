// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.creneau.territory.FrenchPlaces;

/**
 * Points and reservations, many of them, in the tables of a demo that is there already. Points and shoppers lie in communes of
 * France, each as often as it has inhabitants, some kilometres around its middle; the same each time. Each point is open from nine
 * to seven, Monday to Saturday, in slots of half an hour, and has twenty of the shop's goods counted.
 */
final class LoadedData {
    static final int POINTS = 10_000;
    static final int RESERVATIONS = 100_000;

    /** Far from the numbers of the demo's own rows. */
    static final int FIRST_POINT = 100_000;

    private static final String SCRIPT = "/config/bc/sql/creneau/postgresql/create.sql";
    private static final String COMMUNES = "communes-2021.csv.gz";
    private static final double DEGREES_AROUND = 0.02;
    private static final String[] DAYS = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"};

    private final Random random = new Random(20_201_112);
    private final List<String[]> communes = new ArrayList<>();
    private final List<Long> inhabitantsUpTo = new ArrayList<>();

    LoadedData() throws IOException {
        long sum = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(FrenchPlaces.class.getResourceAsStream(COMMUNES)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split(";", -1);
                sum += Long.parseLong(columns[3]);
                communes.add(columns);
                inhabitantsUpTo.add(sum);
            }
        }
    }

    /** Where somebody lives: latitude, longitude, name of the commune, a postcode of it. */
    Object[] place() {
        long at = (long) (random.nextDouble() * inhabitantsUpTo.get(inhabitantsUpTo.size() - 1));
        int found = java.util.Collections.binarySearch(inhabitantsUpTo, at);
        String[] commune = communes.get(found < 0 ? -found - 1 : found);
        return new Object[] {
            Double.parseDouble(commune[4]) + DEGREES_AROUND * random.nextGaussian(),
            Double.parseDouble(commune[5]) + DEGREES_AROUND * random.nextGaussian(),
            commune[1],
            commune[2].split("\\|")[0]
        };
    }

    void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        points(connection);
        try (Statement sql = connection.createStatement()) {
            for (int day = 0; day < DAYS.length; day++) {
                sql.execute("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) SELECT "
                        + FIRST_POINT
                        + " + n * 6 + " + day + ", " + FIRST_POINT + " + n, '" + DAYS[day] + "', '09:00', '19:00'"
                        + " FROM generate_series(1, " + POINTS + ") n");
            }
            stock(sql);
            reservations(sql);
            indexes(sql);
            connection.commit();
        }
        connection.setAutoCommit(true);
        try (Statement sql = connection.createStatement()) {
            sql.execute("VACUUM ANALYZE");
        }
    }

    /** Those that the plugin's own scripts make; Hibernate, which made the demo's tables, knows nothing of them. */
    private static void indexes(Statement sql) throws SQLException {
        try (InputStream script = Objects.requireNonNull(FrenchPlaces.class.getResourceAsStream(SCRIPT))) {
            for (String line : new String(script.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("CREATE INDEX ")) {
                    sql.execute(line.replace(";", "").replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void points(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO CRN_POINT (POINT_ID, NAME, ADDRESS1, POSTCODE,"
                        + " CITY, COUNTRY_CODE, LATITUDE, LONGITUDE, ZONE_NAME, PHONE, HANDOVER_MODE, ACCESS_NOTES, IS_ACTIVE, SLOT_MINUTES,"
                        + " CAPACITY_ORDERS, LEAD_MINUTES, HORIZON_DAYS, COLLECT_FEE, ROW_VERSION) VALUES (?, ?, ?, ?, ?, 'FR',"
                        + " round(?::numeric, 6), round(?::numeric, 6), 'Europe/Paris', '01 99 00 12 09', 'COUNTER', 'Une marche, rampe sur demande.',"
                        + " TRUE, 30, 4, 60, 31, 0, 0)")) {
            for (int n = 1; n <= POINTS; n++) {
                Object[] place = place();
                insert.setLong(1, FIRST_POINT + n);
                insert.setString(2, "Au coin de la rue " + n);
                insert.setString(3, n % 200 + " rue du Marché");
                insert.setString(4, (String) place[3]);
                insert.setString(5, (String) place[2]);
                insert.setDouble(6, (Double) place[0]);
                insert.setDouble(7, (Double) place[1]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void stock(Statement sql) throws SQLException {
        sql.execute(
                "INSERT INTO CRN_POINT_STOCK (STOCK_ID, POINT_ID, SKU_ID, STOCK_KIND, ON_HAND, TAKEN_QUANTITY, SAFETY_QUANTITY,"
                        + " ELSEWHERE_DAYS) SELECT " + FIRST_POINT + " + n * 20 + g, " + FIRST_POINT
                        + " + n, 11001 + g, 'COUNTED', (n + g) % 7, 0, 0, 0"
                        + " FROM generate_series(1, " + POINTS + ") n, generate_series(0, 19) g");
    }

    /**
     * Ten at each point, two in a slot, over a month from tomorrow, with what counts them; each is a confirmed pickup. Nobody's order
     * stands behind it: the job that looks after lost orders is put off while this runs.
     */
    private static void reservations(Statement sql) throws SQLException {
        ZoneId paris = ZoneId.of("Europe/Paris");
        long nine = LocalDate.now(paris)
                .plusDays(1)
                .atTime(9, 0)
                .atZone(paris)
                .toInstant()
                .toEpochMilli();
        long now = System.currentTimeMillis();
        String start = nine + " + (n % 5 * 6 + p % 6) * 86400000::bigint + p % 20 * 1800000::bigint";
        sql.execute(
                "INSERT INTO CRN_RESERVATION (RESERVATION_ID, POINT_ID, CODE, DISTANCE_BAND, EXPIRES_AT, GROUP_ID, HELD_AT, LIVE_KEY,"
                        + " LOAD_ITEMS, LOAD_MINUTES, ORDER_ID, POINT_NAME, ROW_VERSION, SLOT_LOCAL, SLOT_MINUTES, SLOT_START, STATE, TOKEN)"
                        + " SELECT 1000000 + p * 10 + n, " + FIRST_POINT + " + p, 'K7M4PX', 'UNKNOWN', " + now
                        + ", 1000000 + p * 10 + n, " + now
                        + ", 'bench-' || p || '-' || n, 2, 5, 1000000 + p * 10 + n, 'Au coin de la rue ' || p, 1, '', 30, "
                        + start
                        + ", 'CONFIRMED', '01ARZ3NDEKTSV4RRFF' || lpad((p * 10 + n)::text, 8, '0')"
                        + " FROM generate_series(1, " + POINTS + ") p, generate_series(0, "
                        + (RESERVATIONS / POINTS - 1) + ") n");
        sql.execute(
                "INSERT INTO CRN_SLOT_COUNTER (COUNTER_ID, POINT_ID, SLOT_START, TAKEN_ITEMS, TAKEN_MINUTES, TAKEN_ORDERS)"
                        + " SELECT 1000000 + row_number() OVER (), POINT_ID, SLOT_START, sum(LOAD_ITEMS), sum(LOAD_MINUTES), count(*)"
                        + " FROM CRN_RESERVATION WHERE LIVE_KEY LIKE 'bench-%' GROUP BY POINT_ID, SLOT_START");
    }
}
