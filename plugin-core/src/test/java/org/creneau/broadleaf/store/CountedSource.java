// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that are prepared on connections handed out while somebody counts, whoever prepares them, those for
 * blocks of ids left out. At other times nothing is put between a connection and its user.
 */
final class CountedSource extends DelegatingDataSource {
    private volatile LongAdder counter;

    CountedSource(DataSource source) {
        super(source);
    }

    /** Statements of connections that the work asked for. */
    long statementsIn(Runnable work) {
        LongAdder counted = new LongAdder();
        counter = counted;
        try {
            work.run();
            return counted.sum();
        } finally {
            counter = null;
        }
    }

    /** What the work that is counted just now has sent so far; 0 if none is. */
    long sent() {
        LongAdder counting = counter;
        return counting == null ? 0 : counting.sum();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        LongAdder counting = counter;
        return counting == null ? connection : counted(connection, counting);
    }

    private static Connection counted(Connection connection, LongAdder counting) {
        return (Connection) Proxy.newProxyInstance(
                CountedSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
                    if (method.getName().startsWith("prepare") && !((String) args[0]).contains("SEQUENCE_GENERATOR")) {
                        counting.increment();
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
