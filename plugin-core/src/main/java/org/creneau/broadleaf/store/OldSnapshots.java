// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/**
 * MariaDB's {@code innodb_snapshot_isolation}, which is on from 11.6.2: under REPEATABLE READ, MySQL's default, it refuses
 * with error 1020 to write to a row that another transaction changed since this one first looked. Of many who take places
 * of one slot, hardly one would get through. Our statements are conditional and lose nothing under READ COMMITTED, which
 * all other databases start with, so where that error has been met, new transactions begin with it: one short statement
 * more. Elsewhere nothing is sent, since old MySQL with a statement-based log refuses READ COMMITTED. Thread-safe.
 */
final class OldSnapshots {

    private static final String READ_COMMITTED = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED";

    /** MySQL's error when the transaction has begun: a pool has sent something, and all stays as it was. */
    private static final int HAS_BEGUN = 1568;

    private volatile boolean refused;
    private @Nullable EntityManager em;

    void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    void learnFrom(RuntimeException thrown) {
        if (DatabaseRefusal.isOldSnapshot(thrown)) {
            refused = true;
        }
    }

    /** To be called first in a transaction; does nothing in one that was running before. */
    void avoidIn(TransactionStatus status) {
        EntityManager manager = em;
        if (refused && manager != null && status.isNewTransaction()) {
            manager.unwrap(Session.class).doWork(OldSnapshots::readCommitted);
        }
    }

    private static void readCommitted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(READ_COMMITTED);
        } catch (SQLException e) {
            if (e.getErrorCode() != HAS_BEGUN) {
                throw e;
            }
        }
    }
}
