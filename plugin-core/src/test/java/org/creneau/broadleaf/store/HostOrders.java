// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Orders and fulfilment groups in Broadleaf's tables, as far as the plugin reads and writes them. */
public final class HostOrders {

    private final JdbcTemplate sql;

    private HostOrders(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** None yet; their tables are made where Hibernate has made the plugin's alone. */
    public static HostOrders in(Schema schema) {
        JdbcTemplate sql = schema.sql();
        if (!isThere(sql, "BLC_ORDER")) {
            sql.execute("CREATE TABLE BLC_ORDER (ORDER_ID BIGINT NOT NULL PRIMARY KEY, ORDER_STATUS VARCHAR(255),"
                    + " ORDER_NUMBER VARCHAR(255), EMAIL_ADDRESS VARCHAR(255), CUSTOMER_ID BIGINT,"
                    + " ORDER_TOTAL NUMERIC(19,5), CURRENCY_CODE VARCHAR(255))");
        }
        if (!isThere(sql, "BLC_CUSTOMER")) {
            sql.execute("CREATE TABLE BLC_CUSTOMER (CUSTOMER_ID BIGINT NOT NULL PRIMARY KEY,"
                    + " FIRST_NAME VARCHAR(255), LAST_NAME VARCHAR(255), EMAIL_ADDRESS VARCHAR(255))");
            takeAnyLetter(sql, "BLC_CUSTOMER");
        }
        if (!isThere(sql, "BLC_FULFILLMENT_GROUP")) {
            sql.execute("CREATE TABLE BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID BIGINT NOT NULL PRIMARY KEY,"
                    + " STATUS VARCHAR(255), TYPE VARCHAR(255))");
        }
        sql.update("DELETE FROM BLC_FULFILLMENT_GROUP");
        sql.update("DELETE FROM BLC_ORDER");
        sql.update("DELETE FROM BLC_CUSTOMER");
        return new HostOrders(sql);
    }

    /** MariaDB gives a table Latin-1 unless it is told otherwise; the others take any letter. */
    private static void takeAnyLetter(JdbcTemplate sql, String table) {
        String product = sql.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        if ("MariaDB".equals(product) || "MySQL".equals(product)) {
            sql.execute("ALTER TABLE " + table + " CONVERT TO CHARACTER SET utf8mb4");
        }
    }

    static boolean isThere(JdbcTemplate sql, String table) {
        return sql.execute((ConnectionCallback<Boolean>) connection -> isThere(connection, table));
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                if (table.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The order stands so from now on; an empty status is none. */
    public void order(long id, String status) {
        deleteOrder(id);
        sql.update(
                "INSERT INTO BLC_ORDER (ORDER_ID, ORDER_STATUS) VALUES (?, ?)", id, status.isEmpty() ? null : status);
    }

    /** The order has that number, address and customer from now on; empty texts are none. */
    void order(long id, String number, String email, long customer) {
        deleteOrder(id);
        sql.update(
                "INSERT INTO BLC_ORDER (ORDER_ID, ORDER_NUMBER, EMAIL_ADDRESS, CUSTOMER_ID) VALUES (?, ?, ?, ?)",
                id,
                orNull(number),
                orNull(email),
                customer);
    }

    /** The order that is there already is in that status from now on. */
    void stands(long id, String status) {
        sql.update("UPDATE BLC_ORDER SET ORDER_STATUS = ? WHERE ORDER_ID = ?", status, id);
    }

    /** A customer of that name, and their number; empty texts are none. */
    long customer(String firstName, String lastName) {
        long id = sql.queryForObject("SELECT COUNT(*) FROM BLC_CUSTOMER", Long.class) + 1;
        sql.update(
                "INSERT INTO BLC_CUSTOMER (CUSTOMER_ID, FIRST_NAME, LAST_NAME) VALUES (?, ?, ?)",
                id,
                orNull(firstName),
                orNull(lastName));
        return id;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public void deleteOrder(long id) {
        sql.update("DELETE FROM BLC_ORDER WHERE ORDER_ID = ?", id);
    }

    /** The group is of that type from now on, in no status. */
    public void group(long id, String type) {
        deleteGroup(id);
        sql.update("INSERT INTO BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, TYPE) VALUES (?, ?)", id, type);
    }

    public void status(long group, String word) {
        sql.update("UPDATE BLC_FULFILLMENT_GROUP SET STATUS = ? WHERE FULFILLMENT_GROUP_ID = ?", word, group);
    }

    public void deleteGroup(long id) {
        sql.update("DELETE FROM BLC_FULFILLMENT_GROUP WHERE FULFILLMENT_GROUP_ID = ?", id);
    }
}
