// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.point.InvalidSettings;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
import org.creneau.reservation.Transactions;

/**
 * What would be wrong with a point if a row from a form was stored: the row is put among those in the database and the
 * whole point is built of them, so that hours that overlap are found although they are two rows. What was wrong before is
 * not held against the row. Reads in a transaction of its own, because the caller's entity manager knows the row already
 * and would write it. Bean {@code creneauPointFormCheck}. Thread-safe.
 */
public final class PointFormCheck {

    /** The parts of a point. */
    static final Map<Class<?>, RowKind> KINDS = kinds();

    private static final Long NOT_STORED = Long.MAX_VALUE;

    private final PointTable table;
    private final PointJudge judge;
    private final Transactions transactions;

    public PointFormCheck(PointTable table, Transactions transactions) {
        this.table = table;
        this.judge = new PointJudge(table);
        this.transactions = transactions;
    }

    private static Map<Class<?>, RowKind> kinds() {
        Map<Class<?>, RowKind> kinds = new LinkedHashMap<>();
        kinds.put(PointHoursEntity.class, PartRows.HOURS);
        kinds.put(SpecialDayEntity.class, PartRows.SPECIAL_DAYS);
        kinds.put(ClosureEntity.class, PartRows.CLOSURES);
        kinds.put(PlanPeriodEntity.class, PartRows.PERIODS);
        kinds.put(BreakEntity.class, PartRows.BREAKS);
        kinds.put(SlotPriceEntity.class, PartRows.PRICES);
        kinds.put(PriorityWindowEntity.class, PartRows.PRIORITIES);
        kinds.put(CutOffEntity.class, PartRows.CUT_OFFS);
        return kinds;
    }

    /** Empty if nothing is, or if a field is so malformed that its own check says so. Other entities have no problems. */
    public List<Problem> problemsOf(Object entity) {
        if (entity instanceof LeadRuleEntity) {
            return problemsIn(() -> PlanBook.leadRule(FormRow.of(entity, PartRows.LEAD_RULES.attributes())));
        }
        if (entity instanceof PointEntity) {
            return transactions.separate(() -> ofPoint((PointEntity) entity));
        }
        boolean isPart = entity instanceof PointPart && ((PointPart) entity).getPoint() != null;
        return isPart ? transactions.separate(() -> ofPart((PointPart) entity)) : Collections.emptyList();
    }

    private List<Problem> ofPoint(PointEntity entity) {
        Long id = entity.getId() == null ? NOT_STORED : entity.getId();
        Row changed = FormRow.of(entity, PointRows.POINT.attributes()).numbered(id);
        OwnedRows rows = table.rowsOf(PointId.of(id));
        return without(problemsOf(changed, rows), rowOf(id, rows).map(row -> problemsOf(row, rows)));
    }

    private List<Problem> ofPart(PointPart part) {
        RowKind kind = KINDS.get(part.getClass());
        Long id = part.getPoint().getId();
        if (kind == null || id == null) {
            return Collections.emptyList();
        }
        OwnedRows rows = table.rowsOf(PointId.of(id));
        OwnedRows changed = rows.with(kind, id, FormRow.of(part, kind.attributes()));
        return rowOf(id, rows)
                .map(row -> without(problemsOf(row, changed), Optional.of(problemsOf(row, rows))))
                .orElse(Collections.emptyList());
    }

    /** What would be wrong with the point if that part of it was taken away; none for other entities. */
    public List<Problem> problemsWithout(Object entity) {
        boolean isPart = entity instanceof PointPart && ((PointPart) entity).getPoint() != null;
        return isPart ? transactions.separate(() -> withoutPart((PointPart) entity)) : Collections.emptyList();
    }

    private List<Problem> withoutPart(PointPart part) {
        RowKind kind = KINDS.get(part.getClass());
        Long id = part.getPoint().getId();
        if (kind == null || id == null) {
            return Collections.emptyList();
        }
        OwnedRows rows = table.rowsOf(PointId.of(id));
        Long taken = FormRow.of(part, kind.attributes()).id();
        List<Row> others = rows.of(kind, id).stream()
                .filter(row -> !row.id().equals(taken))
                .collect(Collectors.toList());
        OwnedRows changed = rows.replacing(kind, id, others);
        return rowOf(id, rows)
                .map(row -> without(problemsOf(row, changed), Optional.of(problemsOf(row, rows))))
                .orElse(Collections.emptyList());
    }

    private static Optional<Row> rowOf(long id, OwnedRows rows) {
        return rows.of(PointRows.POINT, id).stream().findFirst();
    }

    private static List<Problem> without(List<Problem> found, Optional<List<Problem>> before) {
        List<Problem> more = new ArrayList<>(found);
        before.ifPresent(more::removeAll);
        return more;
    }

    private List<Problem> problemsOf(Row row, OwnedRows parts) {
        return judge.problemsOf(row, parts).stream()
                .filter(problem -> !problem.code().equals(PointJudge.UNREADABLE))
                .collect(Collectors.toList());
    }

    private static List<Problem> problemsIn(Runnable reading) {
        try {
            reading.run();
            return Collections.emptyList();
        } catch (InvalidSettings e) {
            return e.problems();
        } catch (IllegalArgumentException e) {
            return Collections.emptyList();
        }
    }
}
