// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.LongAdder;
import org.apache.tomcat.jdbc.pool.ConnectionPool;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.JdbcInterceptor;
import org.apache.tomcat.jdbc.pool.PooledConnection;

/**
 * Counts the statements that are prepared on the connections of a pool, by whomever; those for blocks of ids are left out,
 * which one order in many pays for. Public for the pool, which makes one for each connection.
 */
public final class SentStatements extends JdbcInterceptor {
    private static final LongAdder PREPARED = new LongAdder();

    /** Listens to every connection the pool hands out from now on. */
    static void listenTo(DataSource pool) {
        pool.setJdbcInterceptors(SentStatements.class.getName());
        pool.purge();
    }

    static long soFar() {
        return PREPARED.sum();
    }

    @Override
    public void reset(ConnectionPool pool, PooledConnection connection) {}

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getName().startsWith("prepare") && !((String) args[0]).contains("SEQUENCE_GENERATOR")) {
            PREPARED.increment();
        }
        return super.invoke(proxy, method, args);
    }
}
