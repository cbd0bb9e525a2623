// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.creneau.broadleaf.sheet.ListChange;
import org.creneau.broadleaf.sheet.ListColumn;
import org.creneau.broadleaf.sheet.ListLine;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowUnion;
import org.creneau.point.Problem;
import org.creneau.reservation.stock.SheetProblem;

/**
 * A list of opening hours, special days and closures. The hours of each point that it names become those of the list, so that what
 * the list leaves out is taken away; points that it does not name keep theirs. Thread-safe.
 */
final class HoursList {

    private static final List<RowKind> KINDS = Arrays.asList(PartRows.HOURS, PartRows.SPECIAL_DAYS, PartRows.CLOSURES);
    private static final String IDS = "select p.id from PointEntity p where p.id > :last order by p.id";

    private final PointTable table;
    private final PointJudge judge;

    HoursList(PointTable table) {
        this.table = table;
        this.judge = new PointJudge(table);
    }

    /** In the order of the points' numbers, in which everybody takes the rows. */
    void read(ListRun run, List<ListLine> lines) {
        Map<Long, List<ListLine>> byPoint = new TreeMap<>();
        for (ListLine line : lines) {
            if (new HoursLineCheck(run.notes, line).isRight()) {
                byPoint.computeIfAbsent((Long) line.value(HoursColumns.POINT), any -> new ArrayList<>())
                        .add(line);
            }
        }
        ListRun.inPieces(new ArrayList<>(byPoint.keySet()), piece -> {
            read(run, piece, byPoint);
            run.settle();
        });
    }

    private void read(ListRun run, List<Long> ids, Map<Long, List<ListLine>> byPoint) {
        run.lock(ids);
        OwnedRows rows = table.rowsOf(ids);
        for (Long id : ids) {
            List<Row> point = rows.of(PointRows.POINT, id);
            List<ListLine> lines = byPoint.get(id);
            if (point.isEmpty()) {
                lines.forEach(line -> run.notes.add(new SheetProblem(
                        line.number(), HoursColumns.POINT, SheetProblem.POINT_UNKNOWN, id.toString())));
            } else {
                read(run, point.get(0), rows.only(id), lines);
            }
        }
    }

    private void read(ListRun run, Row point, OwnedRows rows, List<ListLine> lines) {
        List<HoursLine.Stored> stored = storedOf(point.id(), rows);
        run.fingerprint.add(Arrays.asList(point.id()));
        stored.forEach(each -> run.fingerprint.add(each.line.cells()));
        List<HoursLine.Stored> gone = new ArrayList<>(stored);
        Map<Long, HoursLine> fresh = new LinkedHashMap<>();
        for (ListLine line : lines) {
            HoursLine wanted = HoursLine.of(line);
            if (!takeOut(gone, wanted)) {
                fresh.put(line.number(), wanted);
            }
        }
        run.tally.unchanged(stored.size() - gone.size());
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        note(run, point, rows, lines);
        String name = point.id() + " " + point.text("name");
        fresh.forEach((number, line) -> run.tally.added(new ListChange(number, name, "", line.toString())));
        gone.forEach(each -> run.tally.removed(new ListChange(0, name, each.line.toString(), "")));
        if (run.writing) {
            write(run.em, point.id(), gone, fresh.values());
        }
    }

    private static List<HoursLine.Stored> storedOf(Long id, OwnedRows rows) {
        Map<RowKind, List<Row>> byKind = new HashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, rows.of(kind, id)));
        return HoursLine.of(byKind);
    }

    /** Whether there was one like it; then it is not in the list any more. */
    static boolean takeOut(List<HoursLine.Stored> stored, HoursLine wanted) {
        for (int n = 0; n < stored.size(); n++) {
            if (stored.get(n).line.equals(wanted)) {
                stored.remove(n);
                return true;
            }
        }
        return false;
    }

    private void note(ListRun run, Row point, OwnedRows rows, List<ListLine> lines) {
        Map<RowKind, List<Row>> wanted = new HashMap<>();
        KINDS.forEach(kind -> wanted.put(kind, new ArrayList<>()));
        for (ListLine line : lines) {
            HoursLine hours = HoursLine.of(line);
            wanted.get(hours.kind()).add(hours.row(line.number()));
        }
        OwnedRows changed = rows;
        for (RowKind kind : KINDS) {
            changed = changed.replacing(kind, point.id(), wanted.get(kind));
        }
        List<Problem> problems = new ArrayList<>(judge.problemsOf(point, changed));
        problems.removeAll(judge.problemsOf(point, rows));
        problems.forEach(problem -> run.notes.add(HoursLineCheck.problem(problem, lines)));
    }

    /** Takes the one away and stores the others, in their order. */
    static void write(EntityManager em, Long id, List<HoursLine.Stored> gone, Collection<HoursLine> fresh) {
        for (HoursColumns.What what : HoursColumns.What.values()) {
            List<Long> ids = gone.stream()
                    .filter(each -> each.line.what() == what)
                    .map(each -> each.id)
                    .collect(Collectors.toList());
            if (!ids.isEmpty()) {
                em.createQuery("delete from " + entityOf(what) + " e where e.id in (:ids)")
                        .setParameter("ids", ids)
                        .executeUpdate();
            }
        }
        PointEntity point = em.getReference(PointEntity.class, id);
        fresh.forEach(line -> em.persist(line.entity(point)));
    }

    private static String entityOf(HoursColumns.What what) {
        switch (what) {
            case WEEK:
                return "PointHoursEntity";
            case DAY:
                return "SpecialDayEntity";
            default:
                return "ClosureEntity";
        }
    }

    /** The hours of every point, in the order of the points' numbers. */
    void write(EntityManager em, Consumer<List<String>> rows) {
        rows.accept(HoursColumns.ALL.stream().map(ListColumn::title).collect(Collectors.toList()));
        Long last = 0L;
        while (last != null) {
            List<Long> ids = em.createQuery(IDS, Long.class)
                    .setParameter("last", last)
                    .setMaxResults(RowUnion.MOST_OWNERS)
                    .getResultList();
            if (!ids.isEmpty()) {
                OwnedRows found = table.rowsOf(ids);
                ids.forEach(id -> write(id, found, rows));
            }
            last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        }
    }

    private static void write(Long id, OwnedRows found, Consumer<List<String>> rows) {
        for (Row point : found.of(PointRows.POINT, id)) {
            for (HoursLine.Stored each : storedOf(id, found)) {
                List<String> cells = new ArrayList<>(Arrays.asList(id.toString(), point.text("name")));
                cells.addAll(each.line.cells());
                rows.accept(cells);
            }
        }
    }
}
