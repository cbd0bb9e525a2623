// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import javax.persistence.EntityManager;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.id.IdentifierGenerator;

/**
 * Ids for the rows of one entity, drawn from the generator that it is mapped with, so that no id is given twice whoever adds
 * a row. Thread-safe.
 */
final class EntityIds {

    /** Found by its name: the session it is given is of another type from Hibernate 5.2 on. */
    private static final Method GENERATE = Arrays.stream(IdentifierGenerator.class.getMethods())
            .filter(method -> "generate".equals(method.getName()) && method.getParameterCount() == 2)
            .findFirst()
            .orElseThrow(() -> new HibernateException("Hibernate's generators have no method generate"));

    private final Object entity;

    /** An entity without an id, which is what a generator asks for; it stays as it is. */
    EntityIds(Object entity) {
        this.entity = entity;
    }

    Long next(EntityManager em) {
        SessionImplementor session = (SessionImplementor) em.unwrap(Session.class);
        IdentifierGenerator generator =
                session.getFactory().getIdentifierGenerator(entity.getClass().getName());
        try {
            return (Long) GENERATE.invoke(generator, session, entity);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException
                    ? (RuntimeException) e.getCause()
                    : new HibernateException("no id for " + entity.getClass(), e);
        } catch (IllegalAccessException e) {
            throw new HibernateException("no id for " + entity.getClass(), e);
        }
    }
}
