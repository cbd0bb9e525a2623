// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Transactions;
import org.hibernate.Session;

/**
 * Frees those whom HSQLDB would let wait for ever. A statement that meets another session's change at the moment in which that is rolled
 * back may be noted down as waiting for a session that has ended already, and then stands still, holding what it has, until
 * that session happens to end another transaction. HSQLDB ends its count of a statement's time-out before the wait, so
 * no time-out helps; an administrator ending the statement does, and it counts as a lost race ({@link
 * DatabaseRefusal#isPassing}). Whoever waits for a session without a transaction, at two looks in a row, is freed so. So is who has
 * waited for the same session at seven looks in a row, half a minute, whatever that session does: HSQLDB knows no time-out of locks, where
 * MySQL's is 50 seconds, and the forgotten one may be in a new transaction by then, of somebody who waits for the statement that waits for
 * it. Whether the statement is ours or not: {@code docs/databases.md}. A change of tables, and who waits for one, is left alone. Does
 * nothing on other databases, nor for a user who is no administrator. For one thread of its own, since all others may be waiting; bean
 * {@code creneauForgottenSessions}, every five seconds.
 */
public final class ForgottenSessions implements Runnable {

    private static final Log LOG = LogFactory.getLog(ForgottenSessions.class);

    /** Twice, since a session ends its transaction a moment before it wakes those who wait for it. */
    private static final int LOOKS_AT_NOBODY = 2;

    private static final int LOOKS_AT_SOMEBODY = 7;

    /** A change of tables waits for several, also for those that only begin; who waits for it has no transaction yet, but waits itself. */
    private static final String WAITING = "SELECT A.SESSION_ID, A.THIS_WAITING_FOR, (SELECT COUNT(*)"
            + " FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS B WHERE CAST(B.SESSION_ID AS VARCHAR(20)) = A.THIS_WAITING_FOR"
            + " AND (B.TRANSACTION OR B.THIS_WAITING_FOR <> '')) FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS A"
            + " WHERE A.THIS_WAITING_FOR <> '' AND " + startsWith("A", "INSERT", "UPDATE", "DELETE", "MERGE")
            + " AND NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS C"
            + " WHERE CAST(C.SESSION_ID AS VARCHAR(20)) = A.THIS_WAITING_FOR AND "
            + startsWith("C", "ALTER", "CREATE", "DROP", "TRUNCATE") + ")";

    private final Transactions transactions;
    private Map<String, Integer> looks = Collections.emptyMap();
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
                looks = transactions.separate(
                        () -> em.unwrap(Session.class).doReturningWork(this::freeThoseSeenBefore));
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

    /** How often in a row each wait was seen by now. */
    private Map<String, Integer> freeThoseSeenBefore(Connection connection) throws SQLException {
        Map<String, Integer> now = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Wait wait : waiting(statement)) {
                int times = looks.getOrDefault(wait.key(), 0) + 1;
                now.put(wait.key(), times);
                if (times >= (wait.forSomebody ? LOOKS_AT_SOMEBODY : LOOKS_AT_NOBODY)) {
                    LOG.warn("HSQLDB's session " + wait.session + " waits for " + wait.waitsFor + ", which has "
                            + (wait.forSomebody ? "not moved" : "ended") + "; ending its statement");
                    statement.execute("ALTER SESSION " + wait.session + " END STATEMENT");
                }
            }
        }
        return now;
    }

    private static List<Wait> waiting(Statement statement) throws SQLException {
        List<Wait> waiting = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(WAITING)) {
            while (rows.next()) {
                waiting.add(new Wait(rows.getLong(1), rows.getString(2), rows.getInt(3) > 0));
            }
        }
        return waiting;
    }

    private static String startsWith(String table, String... words) {
        return Arrays.stream(words)
                .map(word -> "UPPER(" + table + ".CURRENT_STATEMENT) LIKE '" + word + " %'")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** One session that waits, for the one whose number is given or for several. */
    private static final class Wait {
        final long session;
        final String waitsFor;
        final boolean forSomebody;

        Wait(long session, String waitsFor, boolean forSomebody) {
            this.session = session;
            this.waitsFor = waitsFor;
            this.forSomebody = forSomebody || waitsFor.indexOf(',') >= 0;
        }

        /** Whoever is freed from one that has ended makes way for the next to be caught by it: those need not be seen twice each. */
        String key() {
            return forSomebody ? session + " for " + waitsFor : waitsFor;
        }
    }
}
