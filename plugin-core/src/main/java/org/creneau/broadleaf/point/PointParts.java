// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.persistence.EntityManager;

/** The kinds of rows that belong to a point, and how one is given to another point. Immutable and thread-safe. */
final class PointParts<T extends PointPart> {

    private static final PointParts<PointHoursEntity> HOURS =
            new PointParts<>(PointHoursEntity.class, PointHoursEntity::new);
    private static final PointParts<SpecialDayEntity> SPECIAL_DAYS =
            new PointParts<>(SpecialDayEntity.class, SpecialDayEntity::new);
    private static final PointParts<ClosureEntity> CLOSURES = new PointParts<>(ClosureEntity.class, ClosureEntity::new);
    private static final PointParts<PlanPeriodEntity> PERIODS =
            new PointParts<>(PlanPeriodEntity.class, PlanPeriodEntity::new);
    private static final PointParts<BreakEntity> BREAKS = new PointParts<>(BreakEntity.class, BreakEntity::new);
    private static final PointParts<SlotPriceEntity> PRICES =
            new PointParts<>(SlotPriceEntity.class, SlotPriceEntity::new);
    private static final PointParts<PriorityWindowEntity> PRIORITIES =
            new PointParts<>(PriorityWindowEntity.class, PriorityWindowEntity::new);
    private static final PointParts<CutOffEntity> CUT_OFFS = new PointParts<>(CutOffEntity.class, CutOffEntity::new);

    /** All that a slot plan is made of beside the point's own row. */
    static final List<PointParts<?>> OF_PLAN =
            Collections.unmodifiableList(Arrays.asList(PERIODS, BREAKS, PRICES, PRIORITIES, CUT_OFFS));

    /** Everything. */
    static final List<PointParts<?>> ALL = Collections.unmodifiableList(
            Arrays.asList(HOURS, SPECIAL_DAYS, CLOSURES, PERIODS, BREAKS, PRICES, PRIORITIES, CUT_OFFS));

    private final Class<T> type;
    private final Supplier<T> maker;

    private PointParts(Class<T> type, Supplier<T> maker) {
        this.type = type;
        this.maker = maker;
    }

    /** Gives the other point copies of all that the first has; in the order of their numbers. */
    void copy(EntityManager em, Long from, PointEntity to) {
        each(em, from, part -> {
            T fresh = RowCopy.into(maker.get(), part);
            FormRow.set(fresh, "point", to);
            em.persist(fresh);
        });
    }

    /** Takes away all that a point has. */
    void remove(EntityManager em, Long point) {
        em.createQuery("delete from " + type.getSimpleName() + " e where e.point.id = :point")
                .setParameter("point", point)
                .executeUpdate();
    }

    /** How many a point has. */
    long count(EntityManager em, Long point) {
        return em.createQuery(
                        "select count(e) from " + type.getSimpleName() + " e where e.point.id = :point", Long.class)
                .setParameter("point", point)
                .getSingleResult();
    }

    private void each(EntityManager em, Long point, Consumer<T> work) {
        em.createQuery("select e from " + type.getSimpleName() + " e where e.point.id = :point order by e.id", type)
                .setParameter("point", point)
                .getResultList()
                .forEach(work);
    }
}
