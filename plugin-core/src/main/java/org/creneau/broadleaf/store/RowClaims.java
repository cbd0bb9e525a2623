// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.Locale;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.reservation.Transactions;

/**
 * Locks a row for the running transaction, or passes it over at once if another transaction has it: {@code FOR UPDATE SKIP
 * LOCKED}, which PostgreSQL 9.5, MySQL 8.0.1, MariaDB 10.6, Oracle and H2 2.2.220 have and HSQLDB has not. Whether the
 * database has it is found out once, by trying, unless the site says so ({@code creneau.skipLocked}: {@code auto}, {@code on}
 * or {@code off}). Where there is none every claim is granted: the conditional change that follows tells who was first.
 * Thread-safe.
 */
public final class RowClaims {

    private static final String SKIP = " FOR UPDATE SKIP LOCKED";

    private final Transactions transactions;
    private final String setting;
    private volatile boolean known;
    private volatile boolean supported;
    private EntityManager em;

    /** Throws {@link IllegalArgumentException} for another setting than the three. */
    public RowClaims(Transactions transactions, String setting) {
        this.transactions = transactions;
        this.setting = setting.trim().toLowerCase(Locale.ROOT);
        if (!"auto".equals(this.setting) && !"on".equals(this.setting) && !"off".equals(this.setting)) {
            throw new IllegalArgumentException(
                    "creneau.skipLocked is '" + setting + "', allowed is auto, on or off. Maybe leave it out.");
        }
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /**
     * To be called in a running transaction.
     *
     * @param table a table of the plugin with a column {@code ROW_VERSION}; this and the key column are written into the
     *     statement and must not come from anybody else
     * @return false if the row is not there in that version, or another transaction has it
     */
    public boolean claim(String table, String keyColumn, String key, long version) {
        if (!isSupported(table, keyColumn)) {
            return true;
        }
        String sql = select(table, keyColumn) + " = :key AND ROW_VERSION = :version" + SKIP;
        return !em.createNativeQuery(sql)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
    }

    private static String select(String table, String keyColumn) {
        return "SELECT " + keyColumn + " FROM {h-schema}" + table + " WHERE " + keyColumn;
    }

    private boolean isSupported(String table, String keyColumn) {
        if (!known) {
            supported = "auto".equals(setting) ? !isHsqldb() && succeeds(table, keyColumn) : "on".equals(setting);
            known = true;
        }
        return supported;
    }

    /** Asked first, because Hibernate logs a statement that fails as an error. */
    private boolean isHsqldb() {
        Object dialect = em.getEntityManagerFactory().getProperties().get("hibernate.dialect");
        return dialect == null || dialect.toString().contains("HSQL");
    }

    /** In a transaction of its own: a statement that fails spoils the one it is in. */
    private boolean succeeds(String table, String keyColumn) {
        try {
            String sql = select(table, keyColumn) + " = ''" + SKIP;
            transactions.separate(() -> em.createNativeQuery(sql).getResultList());
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
