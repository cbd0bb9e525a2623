// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creneau.reservation.stock.Fingerprint;
import org.creneau.reservation.stock.SheetFormat;
import org.creneau.reservation.stock.SheetProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of columns row by row, keeps the lines that are right and notes each mistake by line and column. Columns come in any
 * order, capitals in their titles make no difference, and those that are not there are left alone. At most {@value #MOST_LINES} lines,
 * so that memory has a bound. For one thread and one list.
 */
public final class ListReading implements SheetFormat.RowReader {

    /** More lines are refused: let them be several files. */
    public static final int MOST_LINES = 50_000;

    private final List<ListColumn> columns;
    private final List<String> needed;
    private final ListNotes notes;
    private final Fingerprint fingerprint;
    private final List<ListLine> lines = new ArrayList<>();
    private final List<@Nullable ListColumn> head = new ArrayList<>();
    private final Map<String, ListColumn> titles = new HashMap<>();
    private long rows;

    /** Needed are the attributes whose columns must be there; what is read goes into the fingerprint. */
    public ListReading(List<ListColumn> columns, List<String> needed, ListNotes notes, Fingerprint fingerprint) {
        this.columns = columns;
        this.needed = needed;
        this.notes = notes;
        this.fingerprint = fingerprint;
        columns.forEach(column -> titles.put(column.title(), column));
    }

    /** Once, after the last row: those in which nothing is wrong so far. */
    public List<ListLine> lines() {
        if (rows < 2 && notes.count() == 0) {
            notes.add(new SheetProblem(1, "", SheetProblem.NOTHING_THERE, ""));
        }
        return lines;
    }

    @Override
    public void row(long line, List<String> cells) {
        rows++;
        fingerprint.add(cells);
        if (rows == 1) {
            readHead(line, cells);
        } else if (rows <= MOST_LINES + 1) {
            readLine(line, cells);
        } else if (rows == MOST_LINES + 2) {
            notes.add(new SheetProblem(line, "", SheetProblem.TOO_MANY_LINES, String.valueOf(MOST_LINES)));
        }
    }

    private void readHead(long line, List<String> cells) {
        for (String cell : cells) {
            ListColumn column = titles.get(cell.trim().toLowerCase(Locale.ROOT));
            if (column == null) {
                notes.add(new SheetProblem(line, cell, SheetProblem.COLUMN_UNKNOWN, cell));
            } else if (head.contains(column)) {
                notes.add(new SheetProblem(line, column.title(), SheetProblem.COLUMN_TWICE, cell));
            }
            head.add(column);
        }
        for (ListColumn column : columns) {
            if (needed.contains(column.attribute()) && !head.contains(column)) {
                notes.add(new SheetProblem(line, column.title(), SheetProblem.COLUMN_MISSING, ""));
            }
        }
    }

    private void readLine(long number, List<String> cells) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int at = 0; at < head.size(); at++) {
            ListColumn column = head.get(at);
            if (column != null && column.isRead()) {
                values.put(column.attribute(), value(number, column, at < cells.size() ? cells.get(at) : ""));
            }
        }
        for (int at = head.size(); at < cells.size(); at++) {
            notes.add(new SheetProblem(number, "", SheetProblem.CELL_BEYOND, cells.get(at)));
        }
        if (!notes.isBroken(number)) {
            lines.add(new ListLine(number, values));
        }
    }

    private @Nullable Object value(long number, ListColumn column, String cell) {
        try {
            Object value = column.read(cell);
            if (value == null && column.isFilled()) {
                notes.add(new SheetProblem(number, column.title(), SheetProblem.VALUE_MISSING, ""));
            }
            return value;
        } catch (UnreadableCell e) {
            notes.add(new SheetProblem(number, column.title(), e.code(), cell, e.allowed()));
            return null;
        }
    }
}
