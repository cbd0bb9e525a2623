// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.creneau.broadleaf.sheet.ListChange;
import org.creneau.broadleaf.sheet.ListColumn;
import org.creneau.broadleaf.sheet.ListLine;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowSelect;
import org.creneau.point.Problem;
import org.creneau.reservation.stock.SheetProblem;
import org.jspecify.annotations.Nullable;

/**
 * A list of points, a line each: a line with a number changes the point of that number, in the columns that the list has; one without
 * adds a point. No point is ever taken away by a list. Thread-safe.
 */
final class PointList {

    private static final Long NOT_STORED = Long.MAX_VALUE;
    private static final String SELECT = "select p from PointEntity p where p.id ";
    private static final List<String> FOR_A_NEW_ONE =
            java.util.Arrays.asList("name", "address1", "postcode", "city", "latitude", "longitude");

    private static final RowKind PLACES = RowKind.of("CRN_POINT", "POINT_ID", "POINT_ID")
            .texts("name", "NAME", "address1", "ADDRESS1", "postcode", "POSTCODE");

    private final PointTable table;
    private final PointJudge judge;

    PointList(PointTable table) {
        this.table = table;
        this.judge = new PointJudge(table);
    }

    /** Changes before additions, and both in the order of the numbers, in which everybody takes the rows. */
    void read(ListRun run, List<ListLine> lines) {
        Map<Long, ListLine> known = new HashMap<>();
        List<ListLine> more = new ArrayList<>();
        for (ListLine line : lines) {
            Object id = line.value(PointColumns.POINT);
            if (id == null) {
                more.add(line);
            } else {
                ListLine first = known.putIfAbsent((Long) id, line);
                if (first != null) {
                    note(run, line, PointColumns.POINT, SheetProblem.LINE_TWICE, String.valueOf(first.number()));
                }
            }
        }
        List<Long> ids = new ArrayList<>(known.keySet());
        ids.sort(Comparator.naturalOrder());
        ListRun.inPieces(ids, piece -> change(run, piece, known));
        add(run, more);
    }

    private void change(ListRun run, List<Long> ids, Map<Long, ListLine> lines) {
        run.lock(ids);
        Map<Long, PointEntity> entities = new HashMap<>();
        for (PointEntity entity : run.em
                .createQuery(SELECT + "in (:ids)", PointEntity.class)
                .setParameter("ids", ids)
                .getResultList()) {
            entities.put(entity.getId(), entity);
        }
        OwnedRows rows = table.rowsOf(ids);
        for (Long id : ids) {
            ListLine line = lines.get(id);
            PointEntity entity = entities.get(id);
            if (entity == null) {
                note(run, line, PointColumns.POINT, SheetProblem.POINT_UNKNOWN, id.toString());
            } else {
                run.fingerprint.add(valuesOf(entity));
                change(run, line, entity, rows.only(id));
            }
        }
        run.settle();
    }

    private void change(ListRun run, ListLine line, PointEntity entity, OwnedRows rows) {
        Row before = row(entity, entity.getId());
        List<String> was = new ArrayList<>();
        List<String> becomes = new ArrayList<>();
        for (ListColumn column : columnsOf(line)) {
            Object value = FormRow.valueOf(entity, column.attribute());
            Object wanted = line.value(column.attribute());
            if (!isSame(value, wanted)) {
                was.add(column.title() + " " + column.write(value));
                becomes.add(column.title() + " " + column.write(wanted));
                FormRow.set(entity, column.attribute(), wanted);
            }
        }
        if (becomes.isEmpty()) {
            run.tally.unchanged(1);
            return;
        }
        List<Problem> problems = new ArrayList<>(judge.problemsOf(row(entity, entity.getId()), rows));
        problems.removeAll(judge.problemsOf(before, rows));
        note(run, line, problems);
        run.tally.changed(new ListChange(
                line.number(),
                entity.getId() + " " + before.text("name"),
                String.join("; ", was),
                String.join("; ", becomes)));
    }

    private void add(ListRun run, List<ListLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Set<String> places = new HashSet<>();
        RowSelect.of(PLACES)
                .rows(run.em, Collections.emptyMap())
                .forEach(row -> places.add(place(row.text("name"), row.text("address1"), row.text("postcode"))));
        OwnedRows shared = table.rowsOf(Collections.singletonList(NOT_STORED));
        ListRun.inPieces(lines, piece -> {
            piece.forEach(line -> add(run, line, places, shared));
            run.settle();
        });
    }

    private void add(ListRun run, ListLine line, Set<String> places, OwnedRows shared) {
        PointEntity entity = new PointEntity();
        columnsOf(line).forEach(column -> FormRow.set(entity, column.attribute(), line.value(column.attribute())));
        long missing = FOR_A_NEW_ONE.stream()
                .filter(attribute -> !line.has(attribute))
                .peek(attribute -> note(run, line, attribute, SheetProblem.VALUE_MISSING, ""))
                .count();
        if (missing > 0) {
            return;
        }
        if (!places.add(place(entity.name, entity.address1, entity.postcode))) {
            note(run, line, "name", SheetProblem.POINT_THERE, entity.name);
            return;
        }
        note(run, line, judge.problemsOf(row(entity, NOT_STORED), shared));
        run.tally.added(new ListChange(
                line.number(), entity.name, "", entity.address1 + ", " + entity.postcode + " " + entity.city));
        if (run.writing) {
            run.em.persist(entity);
        }
    }

    private static String place(String name, String address, String postcode) {
        return (name.trim() + '\n' + address.trim() + '\n' + postcode.trim()).toLowerCase(Locale.ROOT);
    }

    private static List<ListColumn> columnsOf(ListLine line) {
        return PointColumns.ALL.stream()
                .filter(column -> !column.attribute().equals(PointColumns.POINT) && line.has(column.attribute()))
                .collect(Collectors.toList());
    }

    private static Row row(PointEntity entity, Long id) {
        return FormRow.of(entity, PointRows.POINT.attributes()).numbered(id);
    }

    /** As the list would write them, so that what the list cannot change makes no difference. */
    private static List<String> valuesOf(PointEntity entity) {
        return PointColumns.ALL.stream().map(column -> cell(column, entity)).collect(Collectors.toList());
    }

    private static String cell(ListColumn column, PointEntity entity) {
        return column.attribute().equals(PointColumns.POINT)
                ? String.valueOf(entity.getId())
                : column.write(FormRow.valueOf(entity, column.attribute()));
    }

    /** What is empty is the same, however a database keeps it. */
    private static boolean isSame(@Nullable Object value, @Nullable Object other) {
        if (value instanceof BigDecimal && other instanceof BigDecimal) {
            return ((BigDecimal) value).compareTo((BigDecimal) other) == 0;
        }
        return isEmpty(value) ? isEmpty(other) : value.equals(other);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.toString().trim().isEmpty();
    }

    private static void note(ListRun run, ListLine line, String attribute, String code, String value) {
        run.notes.add(new SheetProblem(line.number(), titleOf(attribute), code, value));
    }

    private static void note(ListRun run, ListLine line, List<Problem> problems) {
        for (Problem problem : problems) {
            String title = titleOf(problem.field());
            String value = title.isEmpty() && !problem.field().isEmpty()
                    ? problem.field() + ": " + problem.value()
                    : problem.value();
            String code =
                    problem.code().equals(PointJudge.UNREADABLE) ? SheetProblem.NOT_TOGETHER : SheetProblem.NOT_ALLOWED;
            run.notes.add(new SheetProblem(line.number(), title, code, value, problem.allowed()));
        }
    }

    /** Empty for what no column is about; some settings have another name in the plan than in the form. */
    private static String titleOf(String field) {
        String attribute =
                field.equals("lengthMinutes") ? "slotMinutes" : field.equals("mallSquareMeters") ? "mallArea" : field;
        return PointColumns.ALL.stream()
                .filter(column -> column.attribute().equals(attribute))
                .map(ListColumn::title)
                .findFirst()
                .orElse("");
    }

    /** Every point, in the order of the numbers, active or not. */
    void write(EntityManager em, Consumer<List<String>> rows) {
        rows.accept(PointColumns.ALL.stream().map(ListColumn::title).collect(Collectors.toList()));
        Long last = 0L;
        while (last != null) {
            List<PointEntity> page = em.createQuery(SELECT + "> :last order by p.id", PointEntity.class)
                    .setParameter("last", last)
                    .setMaxResults(500)
                    .getResultList();
            page.forEach(entity -> rows.accept(valuesOf(entity)));
            last = page.isEmpty() ? null : page.get(page.size() - 1).getId();
            em.clear();
        }
    }
}
