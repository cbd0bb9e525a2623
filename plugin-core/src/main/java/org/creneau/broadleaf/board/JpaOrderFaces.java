// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderFaces;
import org.jspecify.annotations.Nullable;

/**
 * The faces of orders, read from {@code BLC_ORDER} and {@code BLC_CUSTOMER}: the name of the customer, or the e-mail address of the
 * order, or else that of the customer. In the databases' own language, because a day's orders would otherwise be loaded whole, with
 * all that hangs on them. Thread-safe.
 */
public final class JpaOrderFaces implements OrderFaces {

    private static final int AT_ONCE = 500;

    private static final String FACES = "SELECT o.ORDER_ID, o.ORDER_NUMBER, c.FIRST_NAME, c.LAST_NAME,"
            + " o.EMAIL_ADDRESS AS ORDER_EMAIL, c.EMAIL_ADDRESS AS CUSTOMER_EMAIL FROM {h-schema}BLC_ORDER o"
            + " LEFT JOIN {h-schema}BLC_CUSTOMER c ON c.CUSTOMER_ID = o.CUSTOMER_ID WHERE o.ORDER_ID IN (:ids)";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Map<Long, OrderFace> of(Collection<Long> orderIds) {
        List<Long> ids = new ArrayList<>(orderIds);
        Map<Long, OrderFace> faces = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            read(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), faces);
        }
        return faces;
    }

    private void read(List<Long> ids, Map<Long, OrderFace> faces) {
        List<?> rows = em.createNativeQuery(FACES).setParameter("ids", ids).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            faces.put(((Number) row[0]).longValue(), OrderFace.of(text(row[1]), nameOf(row)));
        }
    }

    private static String nameOf(Object... row) {
        String name = (text(row[2]) + " " + text(row[3])).trim();
        String email = text(row[4]).isEmpty() ? text(row[5]) : text(row[4]);
        return name.isEmpty() ? email : name;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
