// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.lang.reflect.Method;
import java.sql.Connection;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The connection as the shop's pool handed it out. Hibernate up to 4.1 wraps it, every statement and every result into
 * proxies which pass on each parameter and each value by reflection; it needs them to close what was forgotten, and nothing
 * is forgotten here. Later ones have none, nor the type that tells of them. Not {@link Connection#unwrap}: that would go
 * past the pool as well, and past whatever the shop has put around its connections.
 */
final class PoolConnection {

    private static final @Nullable Class<?> WRAPPER = wrapper();

    private PoolConnection() {}

    static Connection behind(Connection handed) {
        if (WRAPPER == null || !WRAPPER.isInstance(handed)) {
            return handed;
        }
        try {
            Method wrapped = WRAPPER.getMethod("getWrappedObject");
            return (Connection) wrapped.invoke(handed);
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("Hibernate's connection does not tell which one it wraps", e);
        }
    }

    private static @Nullable Class<?> wrapper() {
        try {
            return Class.forName("org.hibernate.engine.jdbc.spi.JdbcWrapper", false, Session.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
