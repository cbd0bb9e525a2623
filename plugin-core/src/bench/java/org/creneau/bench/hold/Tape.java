// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out the connections of a pool and, to the thread that asked for it, listens to what goes through them. Nothing is
 * put between a connection and a thread that did not ask, so that measuring is not disturbed.
 */
final class Tape extends DelegatingDataSource {
    private final ThreadLocal<List<Sent>> running = new ThreadLocal<>();

    Tape(javax.sql.DataSource pool) {
        super(pool);
    }

    /** Every statement of the work in its order, ends of transactions included, blocks of ids left out. */
    List<Sent> of(Runnable work) {
        running.set(new ArrayList<>());
        try {
            work.run();
            return running.get();
        } finally {
            running.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return running.get() == null ? connection : proxy(Connection.class, new Listening(connection, running.get()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Tape.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object... args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** One connection; what it sent goes onto the tape when its transaction ends, unless that was for ids alone. */
    private static final class Listening implements InvocationHandler {
        private final Connection connection;
        private final List<Sent> tape;
        private final List<Sent> transaction = new ArrayList<>();

        private Listening(Connection connection, List<Sent> tape) {
            this.connection = connection;
            this.tape = tape;
        }

        @Override
        public Object invoke(Object self, java.lang.reflect.Method method, Object[] args) throws Throwable {
            Object result = call(connection, method, args);
            switch (method.getName()) {
                case "prepareStatement":
                    return listen((PreparedStatement) result, (String) args[0]);
                case "commit":
                    end(Sent.COMMIT);
                    break;
                case "rollback":
                    end(Sent.ROLLBACK);
                    break;
                default:
                    break;
            }
            return result;
        }

        private void end(String how) {
            boolean forIds = transaction.stream().anyMatch(Sent::isForIds);
            if (!forIds) {
                tape.addAll(transaction);
                tape.add(new Sent(how));
            }
            transaction.clear();
        }

        private PreparedStatement listen(PreparedStatement statement, String sql) {
            Sent sent = new Sent(sql);
            return proxy(PreparedStatement.class, (self, method, args) -> {
                String name = method.getName();
                if (name.startsWith("set") && args.length > 1 && args[0] instanceof Integer) {
                    sent.parameters.put((Integer) args[0], parameter(name, args[1]));
                }
                if (name.startsWith("execute")) {
                    transaction.add(sent);
                }
                return call(statement, method, args);
            });
        }

        private static Sent.Parameter parameter(String setter, Object value) {
            return setter.equals("setNull")
                    ? new Sent.Parameter(null, (Integer) value)
                    : new Sent.Parameter(value, Types.OTHER);
        }
    }
}
