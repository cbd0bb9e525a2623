// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.math.BigDecimal;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderLine;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines and payments of orders in Broadleaf's tables, with the columns that the plugin reads. */
final class HostLines {

    private static final String[][] TABLES = {
        {"BLC_ORDER_ITEM", "ORDER_ITEM_ID BIGINT NOT NULL PRIMARY KEY, ORDER_ID BIGINT, NAME VARCHAR(255)"},
        {"BLC_DISCRETE_ORDER_ITEM", "ORDER_ITEM_ID BIGINT NOT NULL PRIMARY KEY, SKU_ID BIGINT, PRODUCT_ID BIGINT"},
        {
            "BLC_FULFILLMENT_GROUP_ITEM",
            "FULFILLMENT_GROUP_ITEM_ID BIGINT NOT NULL PRIMARY KEY, FULFILLMENT_GROUP_ID BIGINT, ORDER_ITEM_ID BIGINT,"
                    + " QUANTITY INT, TOTAL_ITEM_AMOUNT NUMERIC(19,5), PRORATED_ORDER_ADJ NUMERIC(19,2),"
                    + " TOTAL_ITEM_TAX NUMERIC(19,5)"
        },
        {
            "BLC_ORDER_ITEM_ATTRIBUTE",
            "ORDER_ITEM_ATTRIBUTE_ID BIGINT NOT NULL PRIMARY KEY, ORDER_ITEM_ID BIGINT, NAME VARCHAR(255),"
                    + " VALUE VARCHAR(255)"
        },
        {
            "BLC_ORDER_PAYMENT",
            "ORDER_PAYMENT_ID BIGINT NOT NULL PRIMARY KEY, ORDER_ID BIGINT, PAYMENT_TYPE VARCHAR(255), ARCHIVED CHAR(1)"
        },
        {
            "BLC_ORDER_PAYMENT_TRANSACTION",
            "PAYMENT_TRANSACTION_ID BIGINT NOT NULL PRIMARY KEY, ORDER_PAYMENT BIGINT, TRANSACTION_TYPE VARCHAR(255),"
                    + " TRANSACTION_AMOUNT NUMERIC(19,2), SUCCESS BOOLEAN"
        }
    };

    /** Broadleaf has them, too. */
    private static final String[] INDEXES = {
        "CREATE INDEX CRN_TEST_FGI_FG ON BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ID)",
        "CREATE INDEX CRN_TEST_FGI_OI ON BLC_FULFILLMENT_GROUP_ITEM (ORDER_ITEM_ID)",
        "CREATE INDEX CRN_TEST_OIA_OI ON BLC_ORDER_ITEM_ATTRIBUTE (ORDER_ITEM_ID)",
        "CREATE INDEX CRN_TEST_PAYMENT ON BLC_ORDER_PAYMENT (ORDER_ID)",
        "CREATE INDEX CRN_TEST_TRANSACTION ON BLC_ORDER_PAYMENT_TRANSACTION (ORDER_PAYMENT)"
    };

    private final JdbcTemplate sql;
    private long numbers;

    private HostLines(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** None yet; their tables are made if they are not there. */
    static HostLines in(Schema schema) {
        JdbcTemplate sql = schema.sql();
        boolean made = !HostOrders.isThere(sql, "BLC_ORDER_PAYMENT_TRANSACTION");
        for (String[] table : TABLES) {
            if (!HostOrders.isThere(sql, table[0])) {
                sql.execute("CREATE TABLE " + table[0] + " (" + table[1] + ")");
            }
            sql.update("DELETE FROM " + table[0]);
        }
        for (String index : made ? INDEXES : new String[0]) {
            sql.execute(index);
        }
        return new HostLines(sql);
    }

    /** A line as Broadleaf writes it: what it costs is its amount, less a share of discounts, and its tax. */
    void line(long group, OrderLine line) {
        sql.update("INSERT INTO BLC_ORDER_ITEM (ORDER_ITEM_ID, NAME) VALUES (?, ?)", line.id(), line.name());
        if (line.skuId() > 0) {
            sql.update(
                    "INSERT INTO BLC_DISCRETE_ORDER_ITEM (ORDER_ITEM_ID, SKU_ID, PRODUCT_ID) VALUES (?, ?, ?)",
                    line.id(),
                    line.skuId(),
                    line.productId());
        }
        boolean free = line.total().signum() == 0;
        sql.update(
                "INSERT INTO BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID, FULFILLMENT_GROUP_ID, ORDER_ITEM_ID,"
                        + " QUANTITY, TOTAL_ITEM_AMOUNT, PRORATED_ORDER_ADJ, TOTAL_ITEM_TAX) VALUES (?, ?, ?, ?, ?, ?, ?)",
                ++numbers,
                group,
                line.id(),
                line.quantity(),
                free ? null : line.total().add(new BigDecimal("1.50")),
                free ? null : new BigDecimal("2.00"),
                free ? null : new BigDecimal("0.50"));
        line.options()
                .forEach((name, value) -> sql.update(
                        "INSERT INTO BLC_ORDER_ITEM_ATTRIBUTE VALUES (?, ?, ?, ?)", ++numbers, line.id(), name, value));
    }

    /** The order costs that much, and nothing is paid. */
    void order(long id, OrderBalance balance) {
        sql.update("DELETE FROM BLC_ORDER WHERE ORDER_ID = ?", id);
        sql.update(
                "INSERT INTO BLC_ORDER (ORDER_ID, ORDER_TOTAL, CURRENCY_CODE) VALUES (?, ?, ?)",
                id,
                balance.total(),
                balance.currency().getCurrencyCode());
    }

    /** A payment of that type, and its number. */
    long payment(long order, String type, String archived) {
        sql.update("INSERT INTO BLC_ORDER_PAYMENT VALUES (?, ?, ?, ?)", ++numbers, order, type, archived);
        return numbers;
    }

    void transaction(long payment, String type, String amount, boolean success) {
        sql.update(
                "INSERT INTO BLC_ORDER_PAYMENT_TRANSACTION VALUES (?, ?, ?, ?, ?)",
                ++numbers,
                payment,
                type,
                new BigDecimal(amount),
                success);
    }
}
