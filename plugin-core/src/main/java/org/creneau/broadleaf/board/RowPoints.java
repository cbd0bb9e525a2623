// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.metamodel.Attribute;
import javax.persistence.metamodel.EntityType;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.point.PointId;

/**
 * To which point a row belongs, read off the mapping: a point to itself, others by their attribute {@code pointId} or {@code point}.
 * So a table that is added later is found by itself. Thread-safe.
 */
public class RowPoints {

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** The path from an entity to the number of its point, such as {@code point.id}; empty for what belongs to no point. */
    public Optional<String> pathOf(Class<?> entity) {
        if (entity == PointEntity.class) {
            return Optional.of("id");
        }
        return em.getMetamodel().getEntities().stream()
                .filter(each -> each.getJavaType() == entity)
                .findFirst()
                .flatMap(RowPoints::pathOf);
    }

    private static Optional<String> pathOf(EntityType<?> entity) {
        for (Attribute<?, ?> each : entity.getAttributes()) {
            if (each.getJavaType() == PointEntity.class) {
                return Optional.of(each.getName() + ".id");
            }
            if ("pointId".equals(each.getName())) {
                return Optional.of(each.getName());
            }
        }
        return Optional.empty();
    }

    /** The point of that row as it is stored; empty if there is no such row, or it belongs to no point. One read. */
    public Optional<PointId> ofRow(Class<?> entity, long id) {
        return pathOf(entity)
                .flatMap(path -> em
                        .createQuery(
                                "select e." + path + " from " + entity.getName() + " e where e.id = :id", Long.class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream()
                        .findFirst())
                .map(PointId::of);
    }
}
