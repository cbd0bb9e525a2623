// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creneau.point.PointId;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockKind;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list of stock, row by row: hands on each entry that is right and names each mistake. Memory grows with the number
 * of lines, of which there are at most {@value #MOST_LINES}, by what tells two entries apart. For one thread and one list.
 */
final class StockReading implements SheetFormat.RowReader {

    /** More lines are refused: let them be several files. */
    static final int MOST_LINES = 200_000;

    /** So many lines are kept until their SKUs are looked up. */
    private static final int AT_ONCE = 500;

    private static final String NUMBER = "[0-9]{1,18}";

    private final Predicate<PointId> isPoint;
    private final KnownSkus skus;
    private final Consumer<StockEntry> taker;
    private final List<Line> waiting = new ArrayList<>();
    private final Map<StockColumn, Integer> head = new EnumMap<>(StockColumn.class);
    private final Map<PointId, Map<Long, Long>> lines = new HashMap<>();
    private final Map<PointId, Boolean> known = new HashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private long problemCount;
    private long entries;
    private long rows;
    private int width;
    private Set<Long> knownSkus = Collections.emptySet();

    StockReading(Predicate<PointId> isPoint, KnownSkus skus, Consumer<StockEntry> taker) {
        this.isPoint = isPoint;
        this.skus = skus;
        this.taker = taker;
    }

    /** Once, after the last row. */
    ImportReport report() {
        readWaiting();
        if (rows < 2 && problemCount == 0) {
            problem(1, "", SheetProblem.NOTHING_THERE, "");
        }
        return new ImportReport(entries, problems, problemCount);
    }

    @Override
    public void row(long line, List<String> cells) {
        rows++;
        if (rows == 1) {
            readHead(line, cells);
        } else if (rows <= MOST_LINES + 1) {
            waiting.add(new Line(line, cells));
            if (waiting.size() == AT_ONCE) {
                readWaiting();
            }
        } else if (rows == MOST_LINES + 2) {
            readWaiting();
            problem(line, "", SheetProblem.TOO_MANY_LINES, String.valueOf(MOST_LINES));
        }
    }

    private void readHead(long line, List<String> cells) {
        width = cells.size();
        for (int at = 0; at < cells.size(); at++) {
            StockColumn column = StockColumn.of(cells.get(at));
            if (column == null) {
                problem(line, cells.get(at), SheetProblem.COLUMN_UNKNOWN, cells.get(at));
            } else if (head.putIfAbsent(column, at) != null) {
                problem(line, column.title(), SheetProblem.COLUMN_TWICE, cells.get(at));
            }
        }
        for (StockColumn column : StockColumn.values()) {
            if (column.isNeeded() && !head.containsKey(column)) {
                problem(line, column.title(), SheetProblem.COLUMN_MISSING, "");
            }
        }
    }

    /** Their SKUs are looked up together, so that a long list costs few statements. */
    private void readWaiting() {
        Set<Long> numbers = new TreeSet<>();
        waiting.forEach(line -> line.skuNumber().ifPresent(numbers::add));
        knownSkus = numbers.isEmpty() ? numbers : skus.among(numbers);
        waiting.forEach(this::readEntry);
        waiting.clear();
    }

    private void readEntry(Line line) {
        long before = problemCount;
        for (int at = width; at < line.cells.size(); at++) {
            line.complain("", SheetProblem.CELL_BEYOND, line.cells.get(at));
        }
        PointId point = point(line);
        Long sku = sku(line);
        StockLevel level = level(line);
        if (point != null && sku != null && !isTwice(line, point, sku) && level != null && problemCount == before) {
            entries++;
            taker.accept(StockEntry.of(point, sku, level));
        }
    }

    private @Nullable PointId point(Line line) {
        Long number = line.number(StockColumn.POINT, 1, Long.MAX_VALUE);
        if (number == null) {
            return null;
        }
        PointId point = PointId.of(number);
        if (!known.computeIfAbsent(point, isPoint::test)) {
            line.complain(StockColumn.POINT.title(), SheetProblem.POINT_UNKNOWN, number.toString());
            return null;
        }
        return point;
    }

    private @Nullable Long sku(Line line) {
        Long sku = line.number(StockColumn.SKU, 1, Long.MAX_VALUE);
        if (sku != null && !knownSkus.contains(sku)) {
            line.complain(StockColumn.SKU.title(), SheetProblem.SKU_UNKNOWN, sku.toString());
            return null;
        }
        return sku;
    }

    private boolean isTwice(Line line, PointId point, Long sku) {
        Long first = lines.computeIfAbsent(point, any -> new HashMap<>()).putIfAbsent(sku, line.number);
        if (first == null) {
            return false;
        }
        line.complain(StockColumn.SKU.title(), SheetProblem.LINE_TWICE, first.toString());
        return true;
    }

    private @Nullable StockLevel level(Line line) {
        StockKind kind = kind(line);
        if (kind == null) {
            return null;
        }
        boolean counted = kind == StockKind.COUNTED;
        boolean elsewhere = kind == StockKind.FROM_ELSEWHERE;
        Long onHand = line.numberOf(counted, StockColumn.ON_HAND, 0, StockLevel.MOST, counted);
        Long safety = line.numberOf(counted, StockColumn.SAFETY, 0, StockLevel.MOST, false);
        Long days = line.numberOf(
                counted || elsewhere, StockColumn.ELSEWHERE_DAYS, elsewhere ? 1 : 0, StockLevel.MOST_DAYS, elsewhere);
        return onHand == null || safety == null || days == null
                ? null
                : level(kind, onHand.intValue(), safety.intValue(), days.intValue());
    }

    private static StockLevel level(StockKind kind, int onHand, int safety, int days) {
        switch (kind) {
            case COUNTED:
                return StockLevel.counted(onHand).keeping(safety).orElseIn(days);
            case MADE_TO_ORDER:
                return StockLevel.madeToOrder();
            case FROM_ELSEWHERE:
                return StockLevel.fromElsewhere(days);
            default:
                return StockLevel.notThere();
        }
    }

    private @Nullable StockKind kind(Line line) {
        String written = line.needed(StockColumn.KIND);
        if (written == null) {
            return null;
        }
        for (StockKind kind : StockKind.values()) {
            if (kind.name().equals(written.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        line.complain(StockColumn.KIND.title(), SheetProblem.KIND_UNKNOWN, written);
        return null;
    }

    private void problem(long line, String column, String code, String value) {
        problemCount++;
        if (problems.size() < ImportReport.MOST) {
            problems.add(new SheetProblem(line, column, code, value));
        }
    }

    /** One row and its number. */
    private final class Line {

        private final long number;
        private final List<String> cells;

        private Line(long number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        private void complain(String column, String code, String value) {
            problem(number, column, code, value);
        }

        private String cell(StockColumn column) {
            Integer at = head.get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at).trim();
        }

        /** Empty for what is no number of a SKU, which is complained of elsewhere. */
        private Optional<Long> skuNumber() {
            String cell = cell(StockColumn.SKU);
            return cell.matches(NUMBER) ? Optional.of(Long.valueOf(cell)) : Optional.empty();
        }

        /** Null, and complained of if its column is there, if there is none. */
        private @Nullable String needed(StockColumn column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                if (head.containsKey(column)) {
                    complain(column.title(), SheetProblem.VALUE_MISSING, "");
                }
                return null;
            }
            return cell;
        }

        private @Nullable Long number(StockColumn column, long least, long most) {
            String cell = needed(column);
            return cell == null ? null : parsed(column, cell, least, most);
        }

        /** 0 for an empty cell unless it must be filled; only a kind that has such a number may have one but 0. */
        private @Nullable Long numberOf(boolean has, StockColumn column, long least, long most, boolean must) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return must ? number(column, least, most) : Long.valueOf(0);
            }
            Long number = parsed(column, cell, has ? least : 0, most);
            if (number != null && number > 0 && !has) {
                complain(column.title(), SheetProblem.NOT_OF_KIND, cell);
                return null;
            }
            return number;
        }

        private @Nullable Long parsed(StockColumn column, String cell, long least, long most) {
            if (cell.matches(NUMBER)) {
                long number = Long.parseLong(cell);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            complain(column.title(), SheetProblem.NOT_A_NUMBER, cell);
            return null;
        }
    }
}
