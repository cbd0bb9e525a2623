// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Sends the statements of a script through JDBC and does nothing else. */
final class BareHolds implements Contender {
    private final DataSource pool;
    final Script script;
    private final ThreadLocal<Object[]> held = new ThreadLocal<>();

    BareHolds(DataSource pool, Script script) {
        this.pool = pool;
        this.script = script;
    }

    @Override
    public void hold(Pair pair) {
        held.set(pair.madeUp());
        send(pool, script.transactions.get(0), held.get());
    }

    @Override
    public void release(Pair pair) {
        send(pool, script.transactions.get(1), held.get());
    }

    /** One transaction. */
    static void send(DataSource pool, List<Line> lines, Object[] facts) {
        Map<Long, Long> ids = new HashMap<>();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (Line line : lines) {
                line.run(connection, facts, ids);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
