// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.Taken;
import org.hibernate.annotations.GenericGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for tests of the tables: as version 0 of the plugin wrote them, and as a shop has them around. */
final class SchemaRows {

    static final PointId POINT = PointId.of(5);
    static final Instant FROM = Instant.parse("2026-10-25T00:00:00Z");
    static final Instant TO = Instant.parse("2026-10-26T00:00:00Z");
    static final ReservationToken TOKEN = ReservationToken.parse("0000000000000000000000000A");
    static final Taken TAKEN = Taken.of(Map.of(Instant.parse("2026-10-25T08:00:00Z"), Load.of(1, 3, 4)));

    /** Never to be changed: those who upgrade have such rows, and nodes not yet upgraded write such. */
    static final List<String> VERSION_0 = List.of(
            "INSERT INTO CRN_POINT (POINT_ID, NAME, ADDRESS1, POSTCODE, CITY, COUNTRY_CODE, LATITUDE, LONGITUDE, ZONE_NAME,"
                    + " HANDOVER_MODE, IS_ACTIVE, SLOT_MINUTES, CAPACITY_ORDERS, LEAD_MINUTES, HORIZON_DAYS, ROW_VERSION)"
                    + " VALUES (5, 'Épicerie d''à côté', '1 quai', '75010', 'Paris', 'FR', 48.87, 2.366, 'Europe/Paris',"
                    + " 'COUNTER', TRUE, 20, 7, 0, 30, 0)",
            "INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (1, 5, 'SUNDAY', '09:00', '12:00')",
            "INSERT INTO CRN_SLOT_COUNTER (COUNTER_ID, POINT_ID, SLOT_START, TAKEN_ORDERS, TAKEN_ITEMS, TAKEN_MINUTES)"
                    + " VALUES (1, 5, 1792915200000, 1, 3, 4)",
            "INSERT INTO CRN_RESERVATION (RESERVATION_ID, TOKEN, SLOT_LOCAL, SLOT_MINUTES, POINT_NAME, STATE, CODE, ORDER_ID,"
                    + " GROUP_ID, LIVE_KEY, POINT_ID, SLOT_START, HELD_AT, EXPIRES_AT, LOAD_ITEMS, LOAD_MINUTES, DISTANCE_BAND,"
                    + " ROW_VERSION) VALUES (1, '0000000000000000000000000A', '2026-10-25 09:00', 20, 'Épicerie d''à côté',"
                    + " 'CONFIRMED', 'K7M4XP', 1001, 77, '1001-77', 5, 1792915200000, 1792800000000, 1792800900000, 3, 4,"
                    + " 'UNKNOWN', 1)");

    /** A reservation, an entry of its history and a message, as a node writes them. */
    static void addOneOfEach(Schema schema) {
        Reservation hold = Reservation.builder()
                .token(TOKEN)
                .slotId(SlotId.of(POINT, FROM, 30))
                .holder(Holder.of(1001, 77))
                .code(PickupCode.parse("K7M4XP"))
                .heldAt(FROM)
                .expiresAt(TO)
                .build();
        schema.transactions().separate(() -> {
            schema.messages().add(Message.of(MessageKind.READY, TOKEN.toString(), "0", FROM));
            schema.reservations().add(hold);
            schema.history()
                    .add(HistoryEntry.builder(TOKEN, 0)
                            .states(null, ReservationState.HELD)
                            .slotId(hold.slotId())
                            .by(Actor.system(), FROM)
                            .build());
            return hold;
        });
    }

    /** Where rows of the plugin are in Broadleaf's tables, in the words of a FROM. */
    static final List<String> OURS = List.of(
            "BLC_ADMIN_PERMISSION WHERE ADMIN_PERMISSION_ID <= -77000",
            "BLC_ADMIN_PERMISSION_ENTITY WHERE ADMIN_PERMISSION_ID <= -77000",
            "BLC_ADMIN_PERMISSION_XREF WHERE ADMIN_PERMISSION_ID <= -77000 OR CHILD_PERMISSION_ID <= -77000",
            "BLC_ADMIN_ROLE_PERMISSION_XREF WHERE ADMIN_PERMISSION_ID <= -77000 OR ADMIN_ROLE_ID <= -77000",
            "BLC_ADMIN_ROLE WHERE ADMIN_ROLE_ID <= -77000",
            "BLC_ADMIN_USER_ROLE_XREF WHERE ADMIN_ROLE_ID <= -77000",
            "BLC_ADMIN_USER_PERMISSION_XREF WHERE ADMIN_PERMISSION_ID <= -77000",
            "BLC_ADMIN_SECTION WHERE ADMIN_SECTION_ID <= -77000",
            "BLC_ADMIN_SEC_PERM_XREF WHERE ADMIN_SECTION_ID <= -77000 OR ADMIN_PERMISSION_ID <= -77000",
            "BLC_FULFILLMENT_OPTION WHERE FULFILLMENT_OPTION_ID <= -77000");

    private SchemaRows() {}

    /** The roles that the shipped rows name, and things of the shop's own that must stay. */
    static void insertHostRows(DataSource source) {
        run(
                source,
                "INSERT INTO BLC_ADMIN_ROLE (ADMIN_ROLE_ID, DESCRIPTION, NAME) VALUES (-1, 'Admin Master Access', 'ROLE_ADMIN')",
                "INSERT INTO BLC_ADMIN_ROLE (ADMIN_ROLE_ID, DESCRIPTION, NAME) VALUES (-4, 'CSR', 'ROLE_CUSTOMER_SERVICE_REP')",
                "INSERT INTO BLC_ADMIN_ROLE (ADMIN_ROLE_ID, DESCRIPTION, NAME) VALUES (12, 'Own', 'ROLE_OWN')",
                "INSERT INTO BLC_ADMIN_USER VALUES (3)",
                "INSERT INTO BLC_ADMIN_MODULE VALUES (-1)",
                "INSERT INTO BLC_ADMIN_MODULE VALUES (-3)",
                "INSERT INTO BLC_ADMIN_PERMISSION (ADMIN_PERMISSION_ID, DESCRIPTION, NAME, PERMISSION_TYPE)"
                        + " VALUES (40, 'Own', 'OWN', 'READ')",
                "INSERT INTO SEQUENCE_GENERATOR VALUES ('OrderImpl', 100)");
    }

    /** What a merchant adds: rights for a role and a user, a right that includes ours, a SKU that may not be collected. */
    static void insertReferencesToOurs(DataSource source) {
        run(
                source,
                "INSERT INTO BLC_ADMIN_ROLE_PERMISSION_XREF (ADMIN_ROLE_ID, ADMIN_PERMISSION_ID) VALUES (12, -77010)",
                "INSERT INTO BLC_ADMIN_USER_PERMISSION_XREF (ADMIN_USER_ID, ADMIN_PERMISSION_ID) VALUES (3, -77010)",
                "INSERT INTO BLC_ADMIN_USER_ROLE_XREF (ADMIN_USER_ID, ADMIN_ROLE_ID) VALUES (3, -77061)",
                "INSERT INTO BLC_ADMIN_ROLE_PERMISSION_XREF (ADMIN_ROLE_ID, ADMIN_PERMISSION_ID) VALUES (-77061, 40)",
                "INSERT INTO BLC_ADMIN_PERMISSION_XREF (ADMIN_PERMISSION_ID, CHILD_PERMISSION_ID) VALUES (40, -77000)",
                "INSERT INTO BLC_SKU_FULFILLMENT_EXCLUDED (SKU_ID, FULFILLMENT_OPTION_ID) VALUES (1, -77000)");
    }

    /** As Hibernate does with the first row of each entity whose ids it gives. */
    static void insertNumbers(DataSource source, Schema schema) {
        schema.factory().getMetamodel().getEntities().stream()
                .flatMap(entity -> Arrays.stream(entity.getJavaType().getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(GenericGenerator.class))
                .flatMap(field -> Arrays.stream(
                        field.getAnnotation(GenericGenerator.class).parameters()))
                .filter(parameter -> parameter.name().equals("segment_value"))
                .forEach(segment ->
                        run(source, "INSERT INTO SEQUENCE_GENERATOR VALUES ('" + segment.value() + "', 51)"));
    }

    static void checkReservation(Reservation found) {
        assertThat(found.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(found.holder().orderId()).isEqualTo(1001);
        assertThat(found.slotId().start()).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
    }

    private static void run(DataSource source, String... statements) {
        for (String statement : statements) {
            new JdbcTemplate(source).execute(statement);
        }
    }
}
