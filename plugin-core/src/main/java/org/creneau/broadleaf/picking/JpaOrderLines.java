// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.picking.OrderLine;
import org.creneau.picking.OrderLines;
import org.jspecify.annotations.Nullable;

/**
 * The lines of orders, read from {@code BLC_FULFILLMENT_GROUP_ITEM}, {@code BLC_ORDER_ITEM}, {@code BLC_DISCRETE_ORDER_ITEM} and {@code
 * BLC_ORDER_ITEM_ATTRIBUTE}, where Broadleaf keeps the options that were chosen. In the databases' own language, because a day's orders
 * would otherwise be loaded whole, with all that hangs on them. What a line costs is its amount, less its share of the order's
 * discounts, and its tax. Thread-safe.
 */
public final class JpaOrderLines implements OrderLines {

    private static final int AT_ONCE = 500;

    private static final String LINES = "SELECT g.FULFILLMENT_GROUP_ID, i.ORDER_ITEM_ID, i.NAME, g.QUANTITY,"
            + " g.TOTAL_ITEM_AMOUNT, g.PRORATED_ORDER_ADJ, g.TOTAL_ITEM_TAX, d.SKU_ID, d.PRODUCT_ID"
            + " FROM {h-schema}BLC_FULFILLMENT_GROUP_ITEM g"
            + " JOIN {h-schema}BLC_ORDER_ITEM i ON i.ORDER_ITEM_ID = g.ORDER_ITEM_ID"
            + " LEFT JOIN {h-schema}BLC_DISCRETE_ORDER_ITEM d ON d.ORDER_ITEM_ID = g.ORDER_ITEM_ID"
            + " WHERE g.FULFILLMENT_GROUP_ID IN (:ids) AND g.QUANTITY > 0 ORDER BY i.ORDER_ITEM_ID";

    private static final String OPTIONS =
            "SELECT a.ORDER_ITEM_ID, a.NAME, a.VALUE FROM {h-schema}BLC_ORDER_ITEM_ATTRIBUTE a"
                    + " JOIN {h-schema}BLC_FULFILLMENT_GROUP_ITEM g ON g.ORDER_ITEM_ID = a.ORDER_ITEM_ID"
                    + " WHERE g.FULFILLMENT_GROUP_ID IN (:ids) ORDER BY a.ORDER_ITEM_ATTRIBUTE_ID";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Map<Long, List<OrderLine>> ofGroups(Collection<Long> groupIds) {
        List<Long> ids = new ArrayList<>(groupIds);
        Map<Long, List<OrderLine>> lines = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            read(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), lines);
        }
        return lines;
    }

    private void read(List<Long> ids, Map<Long, List<OrderLine>> lines) {
        Map<Long, Map<String, String>> options = new LinkedHashMap<>();
        for (Object[] row : rows(OPTIONS, ids)) {
            options.computeIfAbsent(number(row[0]), any -> new LinkedHashMap<>())
                    .put(text(row[1]), text(row[2]));
        }
        for (Object[] row : rows(LINES, ids)) {
            OrderLine.Draft line = OrderLine.of(number(row[1]), text(row[2]), (int) number(row[3]))
                    .costing(amount(row[4]).subtract(amount(row[5])).add(amount(row[6])))
                    .sku(number(row[7]), number(row[8]));
            options.getOrDefault(number(row[1]), new LinkedHashMap<>()).forEach(line::option);
            lines.computeIfAbsent(number(row[0]), any -> new ArrayList<>()).add(line.build());
        }
    }

    private List<Object[]> rows(String query, List<Long> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery(query).setParameter("ids", ids).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** 0 for none. */
    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** 0 for none; Broadleaf leaves the scale of some columns to the database. */
    private static BigDecimal amount(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
