// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Transactions;
import org.hibernate.Session;

/**
 * Frees the sessions that HSQLDB forgot. A statement that meets another session's change at the moment in which that is rolled
 * back may be noted down as waiting for a session that has ended already, and then stands still, holding what it has, until
 * that session happens to end another transaction. HSQLDB ends its count of a statement's time-out before the wait, so
 * no time-out helps; an administrator ending the statement does, and it counts as a lost race ({@link
 * DatabaseRefusal#isPassing}). Whoever is seen twice in a row waiting for a session without a transaction is freed so, whether the
 * statement is ours or not: {@code docs/databases.md}. Does nothing on other databases, nor for a user who is no administrator.
 * For one thread of its own, since all others may be waiting; bean {@code creneauForgottenSessions}, every five seconds.
 */
public final class ForgottenSessions implements Runnable {

    private static final Log LOG = LogFactory.getLog(ForgottenSessions.class);

    /**
     * A change of tables waits for several, also for those that only begin; it is not forgotten. Nor is who waits for it: it has no
     * transaction yet, but waits itself.
     */
    private static final String WAITING_FOR_NOBODY = "SELECT A.SESSION_ID FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS A"
            + " WHERE A.THIS_WAITING_FOR <> '' AND A.THIS_WAITING_FOR NOT LIKE '%,%'"
            + " AND (UPPER(A.CURRENT_STATEMENT) LIKE 'UPDATE %' OR UPPER(A.CURRENT_STATEMENT) LIKE 'DELETE %')"
            + " AND NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS B"
            + " WHERE CAST(B.SESSION_ID AS VARCHAR(20)) = A.THIS_WAITING_FOR"
            + " AND (B.TRANSACTION OR B.THIS_WAITING_FOR <> ''))";

    private final Transactions transactions;
    private Set<Long> seen = Collections.emptySet();
    private EntityManager em;

    public ForgottenSessions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void run() {
        try {
            if (isHsqldb()) {
                seen = transactions.separate(() -> em.unwrap(Session.class).doReturningWork(this::freeThoseSeenBefore));
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Sessions that wait for nobody could not be freed; trying again at the next run", e);
        }
    }

    private boolean isHsqldb() {
        Object dialect = em.getEntityManagerFactory().getProperties().get("hibernate.dialect");
        return dialect != null && dialect.toString().contains("HSQL");
    }

    /** Once is not enough: a session ends its transaction a moment before it wakes those who wait for it. */
    private Set<Long> freeThoseSeenBefore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Set<Long> waiting = waiting(statement);
            for (long session : waiting) {
                if (seen.contains(session)) {
                    LOG.warn("HSQLDB's session " + session + " waits for one that has ended; ending its statement");
                    statement.execute("ALTER SESSION " + session + " END STATEMENT");
                }
            }
            return waiting;
        }
    }

    private static Set<Long> waiting(Statement statement) throws SQLException {
        Set<Long> sessions = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(WAITING_FOR_NOBODY)) {
            while (rows.next()) {
                sessions.add(rows.getLong(1));
            }
        }
        return sessions;
    }
}
