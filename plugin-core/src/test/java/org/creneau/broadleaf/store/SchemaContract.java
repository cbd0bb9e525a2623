// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables are made, upgraded and removed alike by every way there is; each database has a subclass of a few lines. */
abstract class SchemaContract {

    protected abstract Database database();

    @Test
    void the_shipped_sql_makes_the_columns_and_keys_that_the_mapping_makes() {
        DataSource mapped = database().empty().get();
        new Schema(mapped, database().dialect(), "update");
        Set<String> wanted = TableShapes.of(mapped);
        Set<String> made = withoutVersion(TableShapes.of(madeBySql()));
        assertThat(difference(wanted, made))
                .as("in the mapping, and missing in the changelog (the newest version-N.xml)")
                .isEmpty();
        assertThat(difference(made, wanted))
                .as("in the changelog, and not in the mapping")
                .isEmpty();
        assertThat(made).hasSizeGreaterThan(100);
    }

    /** So that nobody has to add it while others wait. */
    @Test
    void the_shipped_sql_has_the_row_that_lists_of_points_wait_for() {
        assertThat(new JdbcTemplate(madeBySql()).queryForList("SELECT TURN_ID FROM CRN_TURN", Long.class))
                .containsExactly(Turns.LIST_OF_POINTS);
    }

    @Test
    void hibernate_finds_the_shipped_sql_valid() {
        assertThatCode(() -> new Schema(madeBySql(), database().dialect(), "validate"))
                .doesNotThrowAnyException();
    }

    @Test
    void hibernate_refuses_tables_that_are_not_all_there() {
        DataSource source = host();
        ShippedSql.create(database()).runOn(source);
        new JdbcTemplate(source).execute("DROP TABLE CRN_RESERVATION");
        assertThatThrownBy(() -> new Schema(source, database().dialect(), "validate"))
                .rootCause()
                .hasMessageContaining("CRN_RESERVATION");
    }

    /** Nodes of the version before draw fifty at a time while others are upgraded: blocks of two sizes would overlap. */
    @Test
    void ids_are_above_all_that_were_ever_drawn_in_blocks_of_fifty() {
        DataSource source = madeBySql();
        JdbcTemplate sql = new JdbcTemplate(source);
        for (String segment : new String[] {"ReservationEntity", "HistoryEntity", "MessageEntity"}) {
            sql.execute("INSERT INTO SEQUENCE_GENERATOR (ID_NAME, ID_VAL) VALUES ('" + segment + "', 2551)");
        }
        SchemaRows.addOneOfEach(new Schema(source, database().dialect(), "validate"));
        for (String id : new String[] {
            "RESERVATION_ID) FROM CRN_RESERVATION",
            "HISTORY_ID) FROM CRN_RESERVATION_HISTORY",
            "MESSAGE_ID) FROM CRN_MESSAGE"
        }) {
            assertThat(sql.queryForObject("SELECT MIN(" + id, Long.class)).isGreaterThanOrEqualTo(1_000_000_000L);
        }
    }

    @Test
    void liquibase_makes_what_the_shipped_sql_makes() {
        DataSource source = host();
        Changelog.whole().runOn(source);
        DataSource bySql = madeBySql();
        assertThat(TableShapes.of(source)).containsExactlyElementsOf(TableShapes.of(bySql));
        assertThat(TableShapes.indexes(source)).containsExactlyElementsOf(TableShapes.indexes(bySql));
    }

    @Test
    void liquibase_takes_over_from_the_shipped_sql() {
        DataSource source = madeBySql();
        Set<String> before = TableShapes.of(source);
        Changelog.whole().runOn(source);
        assertThat(TableShapes.of(source)).containsExactlyElementsOf(before);
        assertThat(versions(source)).isEqualTo(Changelog.NEWEST);
    }

    @Test
    void liquibase_takes_over_from_hibernate_and_adds_the_indexes() {
        DataSource source = database().empty().get();
        new Schema(source, database().dialect(), "update");
        Set<String> before = TableShapes.of(source);
        Changelog.whole().runOn(source);
        assertThat(withoutVersion(TableShapes.of(source))).containsExactlyElementsOf(before);
        assertThat(TableShapes.indexes(source)).containsAll(TableShapes.indexes(madeBySql()));
        assertThat(versions(source)).isEqualTo(Changelog.NEWEST);
    }

    /** Hibernate's update adds columns to a table that is there, and never a key. */
    @Test
    void liquibase_adds_the_keys_that_hibernate_left_out_when_it_upgraded() {
        DataSource source = host();
        new ShippedSql(Changelog.ofVersion(0).sqlFor(database().folder())).runOn(source);
        new Schema(source, database().dialect(), "update");
        Changelog.whole().runOn(source);
        assertThat(difference(TableShapes.of(madeBySql()), TableShapes.of(source)))
                .isEmpty();
    }

    @Test
    void an_upgrade_keeps_the_rows_and_makes_what_a_new_shop_has() {
        DataSource source = host();
        new ShippedSql(Changelog.ofVersion(0).sqlFor(database().folder())).runOn(source);
        insertRowsOfVersion0(source);
        ShippedSql.upgrades(database()).forEach(upgrade -> upgrade.runOn(source));
        DataSource fresh = madeBySql();
        assertThat(TableShapes.of(source)).containsExactlyElementsOf(TableShapes.of(fresh));
        assertThat(TableShapes.indexes(source)).containsExactlyElementsOf(TableShapes.indexes(fresh));
        Schema upgraded = new Schema(source, database().dialect(), "validate");
        assertThat(upgraded.ledger().taken(SchemaRows.POINT, SchemaRows.FROM, SchemaRows.TO))
                .isEqualTo(SchemaRows.TAKEN);
        assertThat(upgraded.reservations().find(SchemaRows.TOKEN)).hasValueSatisfying(SchemaRows::checkReservation);
    }

    @Test
    void a_node_of_the_version_before_can_still_write_after_the_upgrade() {
        DataSource source = madeBySql();
        insertRowsOfVersion0(source);
        assertThat(new Schema(source, database().dialect(), "validate")
                        .reservations()
                        .find(SchemaRows.TOKEN))
                .isPresent();
    }

    @Test
    void an_upgrade_that_is_run_again_stops_at_its_first_statement() {
        DataSource source = madeBySql();
        Set<String> before = TableShapes.of(source);
        for (ShippedSql upgrade : ShippedSql.upgrades(database())) {
            assertThatThrownBy(() -> upgrade.runOn(source))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining(upgrade.statements().get(0));
        }
        assertThat(TableShapes.of(source)).containsExactlyElementsOf(before);
        assertThat(versions(source)).isEqualTo(Changelog.NEWEST);
    }

    @Test
    void removal_leaves_nothing_of_the_plugin() {
        DataSource source = withEverything();
        ShippedSql.remove(database()).runOn(source);
        assertThat(TableShapes.tables(source)).isEmpty();
        assertThat(rowsLeft(source)).isZero();
        assertThat(count(source, "SEQUENCE_GENERATOR")).isEqualTo(1);
        assertThat(count(source, "BLC_ADMIN_PERMISSION")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLC_FULFILLMENT_GROUP", "BLC_ORDER_MULTISHIP_OPTION"})
    void removal_leaves_the_option_to_an_order_that_has_it(String table) {
        DataSource source = withEverything();
        String columns = " (" + table.substring("BLC_".length()) + "_ID, FULFILLMENT_OPTION_ID)";
        new JdbcTemplate(source).execute("INSERT INTO " + table + columns + " VALUES (1, -77000)");
        ShippedSql.remove(database()).runOn(source);
        assertThat(TableShapes.tables(source)).isEmpty();
        assertThat(rowsLeft(source)).isEqualTo(1);
        assertThat(count(source, "BLC_FULFILLMENT_OPTION")).isEqualTo(1);
    }

    @Test
    void removal_works_where_hibernate_made_the_tables_and_may_be_run_again() {
        DataSource source = host();
        new JdbcTemplate(source).execute("DROP TABLE SEQUENCE_GENERATOR");
        new Schema(source, database().dialect(), "update");
        ShippedSql.remove(database()).runOn(source);
        ShippedSql.remove(database()).runOn(source);
        assertThat(TableShapes.tables(source)).isEmpty();
    }

    private DataSource host() {
        DataSource source = database().empty().get();
        ShippedSql.makeHostTables(source);
        return source;
    }

    private DataSource madeBySql() {
        DataSource source = host();
        ShippedSql.create(database()).runOn(source);
        return source;
    }

    /** The admin rows as shipped, given to a role and a user of the shop's own too, and numbers in use. */
    private DataSource withEverything() {
        DataSource source = madeBySql();
        SchemaRows.insertHostRows(source);
        ShippedSql.ofResource("config/bc/sql/load_creneau_options.sql").runOn(source);
        ShippedSql.ofResource("config/bc/sql/load_creneau_admin_security.sql").runOn(source);
        SchemaRows.insertReferencesToOurs(source);
        SchemaRows.insertNumbers(source, new Schema(source, database().dialect(), "validate"));
        insertRowsOfVersion0(source);
        assertThat(rowsLeft(source)).isGreaterThan(50);
        assertThat(count(source, "SEQUENCE_GENERATOR")).isGreaterThan(10);
        return source;
    }

    private static void insertRowsOfVersion0(DataSource source) {
        SchemaRows.VERSION_0.forEach(new JdbcTemplate(source)::execute);
    }

    private static Set<String> difference(Set<String> lines, Set<String> others) {
        Set<String> rest = new TreeSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    /** Only the changelog knows that table: nothing reads it but people. */
    private static Set<String> withoutVersion(Set<String> lines) {
        Set<String> rest = new TreeSet<>(lines);
        assertThat(rest.removeIf(line -> line.startsWith("CRN_SCHEMA_VERSION"))).isTrue();
        return rest;
    }

    private static int versions(DataSource source) {
        return count(source, "CRN_SCHEMA_VERSION");
    }

    private static int rowsLeft(DataSource source) {
        return SchemaRows.OURS.stream().mapToInt(from -> count(source, from)).sum();
    }

    private static int count(DataSource source, String from) {
        return new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM " + from, Integer.class);
    }
}
