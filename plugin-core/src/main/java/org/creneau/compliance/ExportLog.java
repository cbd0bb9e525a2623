// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.stock.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the rows of one point's chain or of all, of a period, as a table for an inspector. Read and written page by page. With a
 * row's hash and that of the row before it can be checked by {@code docs/compliance.md} alone. Thread-safe.
 */
public final class ExportLog {

    private static final int HEADS = 500;
    private static final int ROWS = 1_000;
    private static final List<String> TITLES = Collections.unmodifiableList(Arrays.asList(
            "point",
            "point_name",
            "number",
            "reservation",
            "version",
            "from",
            "to",
            "slot_start",
            "slot_local",
            "slot_minutes",
            "at",
            "by",
            "rules",
            "overridden",
            "hash"));

    private final SaleLog log;
    private final PickupPoints points;
    private final SheetFormat format;
    private final Transactions transactions;

    public ExportLog(SaleLog log, PickupPoints points, SheetFormat format, Transactions transactions) {
        this.log = Objects.requireNonNull(log, "log");
        this.points = Objects.requireNonNull(points, "points");
        this.format = Objects.requireNonNull(format, "format");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /**
     * Changes that happened from the first day to the last, that one too, by the calendar of each point, or in UTC for a point that
     * is gone. Null for all points; the writer is flushed and stays open.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public void write(@Nullable PointId point, LocalDate first, LocalDate last, Writer text) throws IOException {
        SalePeriod.ofDays(first, last, ZoneOffset.UTC);
        format.write(text, rows -> {
            rows.accept(TITLES);
            if (point == null) {
                writeAll(first, last, rows);
            } else {
                write(point, first, last, rows);
            }
        });
    }

    private void writeAll(LocalDate first, LocalDate last, Consumer<List<String>> rows) {
        PointId after = null;
        List<ChainHead> some = headsAfter(after);
        while (!some.isEmpty()) {
            some.forEach(head -> write(head.point(), first, last, rows));
            after = some.get(some.size() - 1).point();
            some = headsAfter(after);
        }
    }

    private List<ChainHead> headsAfter(@Nullable PointId point) {
        return transactions.separate(() -> log.heads(point, HEADS));
    }

    private void write(PointId point, LocalDate first, LocalDate last, Consumer<List<String>> rows) {
        PickupPoint known = points.find(point).orElse(null);
        SalePeriod period = SalePeriod.ofDays(first, last, known == null ? ZoneOffset.UTC : known.zone());
        List<SealedSale> some = page(point, 0, period);
        while (!some.isEmpty()) {
            some.forEach(row -> rows.accept(cells(row, point, known)));
            some = page(point, some.get(some.size() - 1).number(), period);
        }
    }

    private List<SealedSale> page(PointId point, long after, SalePeriod period) {
        return transactions.separate(() -> log.rows(point, after, period, ROWS));
    }

    /** In the order of the titles. */
    private static List<String> cells(SealedSale row, PointId point, @Nullable PickupPoint known) {
        Sale sale = row.sale();
        return sale == null
                ? Arrays.asList(
                        point.toString(),
                        name(known),
                        String.valueOf(row.number()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        row.hash())
                : cells(row, sale, known);
    }

    private static List<String> cells(SealedSale row, Sale sale, @Nullable PickupPoint known) {
        return Arrays.asList(
                sale.slotId().point().toString(),
                name(known),
                String.valueOf(row.number()),
                sale.token().toString(),
                String.valueOf(sale.version()),
                sale.from() == null ? "" : sale.from().name(),
                sale.to().name(),
                sale.slotId().start().toString(),
                known == null
                        ? ""
                        : sale.slotId()
                                .start()
                                .atZone(known.zone())
                                .toOffsetDateTime()
                                .toString(),
                String.valueOf(sale.slotId().minutes()),
                sale.at().toString(),
                sale.by().name(),
                sale.rulesVersion(),
                sale.overridden(),
                row.hash());
    }

    private static String name(@Nullable PickupPoint known) {
        return known == null ? "" : known.name();
    }
}
