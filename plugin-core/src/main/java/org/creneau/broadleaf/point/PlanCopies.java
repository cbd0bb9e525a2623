// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.stock.Fingerprint;

/**
 * Use case: the slot plan of a point becomes that of others. What would be replaced is shown first; it is done for all of them or
 * none, and only if nobody changed one of the plans since. Hours, people inside and counters stay each point's own. Bean {@code
 * creneauPlanCopies}. Thread-safe.
 */
public final class PlanCopies {

    /** To so many points at once. */
    public static final int MOST = 100;

    private static final List<String> COLUMNS = Collections.unmodifiableList(Arrays.asList(
            "slotMinutes",
            "stepMinutes",
            "capacityOrders",
            "capacityItems",
            "capacityMinutes",
            "pauseMinutes",
            "keptBackOrders",
            "keptBackHours",
            "leadMinutes",
            "leadUnit",
            "cooks",
            "horizonDays",
            "releaseTime",
            "holdMinutes"));

    private static final List<RowKind> PARTS =
            Arrays.asList(PartRows.PERIODS, PartRows.BREAKS, PartRows.PRICES, PartRows.PRIORITIES, PartRows.CUT_OFFS);

    private final PointTable table;
    private final PointJudge judge;
    private final Transactions transactions;
    private EntityManager em;

    public PlanCopies(PointTable table, Transactions transactions) {
        this.table = table;
        this.judge = new PointJudge(table);
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** What would be replaced; empty if the point is not there, or none of the others is. Points that are not there are left out. */
    public Optional<PlanCopy> look(PointId from, Collection<PointId> to) {
        return transactions.separate(() -> read(from, idsOf(from, to)));
    }

    /**
     * Replaces the plans if that is what {@link #look} of the same points still says; false if it is not, or if one of the points could
     * not have the plan: then nothing is changed.
     */
    public boolean copy(PointId from, Collection<PointId> to, String fingerprint) {
        List<Long> ids = idsOf(from, to);
        try {
            return transactions.separate(() -> {
                List<Long> all = new ArrayList<>(new TreeSet<>(ids));
                all.add(from.value());
                Collections.sort(all);
                PointTable.LOCK.run(
                        em,
                        all.stream()
                                .map(id -> Collections.singletonMap("id", id))
                                .collect(Collectors.toList()));
                Optional<PlanCopy> seen = read(from, ids);
                if (!seen.isPresent() || !seen.get().fingerprint().equals(fingerprint)) {
                    return false;
                }
                seen.get().targets().forEach(target -> replace(from, target.point()));
                em.flush();
                seen.get().targets().forEach(target -> check(target.point()));
                return true;
            });
        } catch (Unfit e) {
            return false;
        }
    }

    private static List<Long> idsOf(PointId from, Collection<PointId> to) {
        if (to.size() > MOST) {
            throw new IllegalArgumentException("points are " + to.size() + ", allowed is " + MOST + " at most");
        }
        TreeSet<Long> ids = to.stream().map(PointId::value).collect(Collectors.toCollection(TreeSet::new));
        ids.remove(from.value());
        return new ArrayList<>(ids);
    }

    private Optional<PlanCopy> read(PointId from, List<Long> ids) {
        Fingerprint fingerprint = new Fingerprint();
        OwnedRows own = table.rowsOf(Collections.singletonList(from.value()));
        List<Row> source = own.of(PointRows.POINT, from.value());
        if (source.isEmpty() || ids.isEmpty()) {
            return Optional.empty();
        }
        see(fingerprint, source.get(0), own);
        OwnedRows rows = table.rowsOf(ids);
        List<PlanCopy.Target> targets = new ArrayList<>();
        for (Long id : ids) {
            for (Row row : rows.of(PointRows.POINT, id)) {
                see(fingerprint, row, rows);
                targets.add(target(source.get(0), row, rows));
            }
        }
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanCopy(targets, partsOf(from.value(), own), fingerprint.text()));
    }

    private static void see(Fingerprint fingerprint, Row row, OwnedRows rows) {
        fingerprint.add(Arrays.asList(row.id()));
        fingerprint.add(
                COLUMNS.stream().map(column -> row.value(column, Object.class)).collect(Collectors.toList()));
        for (RowKind kind : PARTS) {
            for (Row part : rows.of(kind, row.id())) {
                fingerprint.add(kind.attributes().stream()
                        .map(attribute -> part.value(attribute, Object.class))
                        .collect(Collectors.toList()));
            }
        }
    }

    private static PlanCopy.Target target(Row source, Row row, OwnedRows rows) {
        List<PlanCopy.Difference> differences = new ArrayList<>();
        for (String column : COLUMNS) {
            String before = text(row, column);
            String after = text(source, column);
            if (!before.equals(after)) {
                differences.add(new PlanCopy.Difference(column, before, after));
            }
        }
        return new PlanCopy.Target(PointId.of(row.id()), row.text("name"), differences, partsOf(row.id(), rows));
    }

    private static String text(Row row, String column) {
        Object value = row.value(column, Object.class);
        return value == null ? "" : value.toString();
    }

    private static int partsOf(long id, OwnedRows rows) {
        return PARTS.stream().mapToInt(kind -> rows.of(kind, id).size()).sum();
    }

    private void replace(PointId from, PointId to) {
        PointEntity source = em.find(PointEntity.class, from.value());
        PointEntity target = em.find(PointEntity.class, to.value());
        COLUMNS.forEach(column -> FormRow.set(target, column, FormRow.valueOf(source, column)));
        for (PointParts<?> kind : PointParts.OF_PLAN) {
            kind.remove(em, to.value());
            kind.copy(em, from.value(), target);
        }
    }

    private void check(PointId id) {
        OwnedRows rows = table.rowsOf(id);
        Row row = rows.of(PointRows.POINT, id.value()).get(0);
        if (!judge.problemsOf(row, rows).isEmpty()) {
            throw new Unfit(id + ": " + judge.problemsOf(row, rows));
        }
    }

    /** Ends the transaction. */
    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unfit(String message) {
            super(message);
        }
    }
}
