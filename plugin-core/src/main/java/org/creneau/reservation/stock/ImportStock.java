// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;
import org.jspecify.annotations.Nullable;

/**
 * Use case: a merchant brings a list of stock. It is read to its end first, so that every mistake is known; if there is one,
 * nothing is written. Then it is written in one transaction: all or nothing. What orders have taken stays taken, and what the
 * list does not name stays what it was. Memory grows with the number of entries, of which a list has at most 200,000.
 * Thread-safe.
 *
 * <p>It is written in the order of point and SKU, in which holds take goods too, so that neither waits for the other in a
 * circle. Holds of goods that are written wait until the transaction ends.
 */
public final class ImportStock {

    private static final int AT_ONCE = 500;

    /**
     * A database that refuses in passing, such as MariaDB what was changed since the transaction began, lets the next one
     * through as a rule; more would hold up the shop's orders for long.
     */
    private static final int ATTEMPTS = 3;

    private static final Comparator<StockEntry> AS_HOLDS_TAKE =
            Comparator.comparing(StockEntry::point).thenComparingLong(StockEntry::sku);

    private final PointStock stock;
    private final PickupPoints points;
    private final SheetFormat format;
    private final Transactions transactions;
    private KnownSkus skus = KnownSkus.any();

    public ImportStock(PointStock stock, PickupPoints points, SheetFormat format, Transactions transactions) {
        this.stock = Objects.requireNonNull(stock, "stock");
        this.points = Objects.requireNonNull(points, "points");
        this.format = Objects.requireNonNull(format, "format");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** Which SKUs there are; every number is one unless set. Called by the container before anything else. */
    public void setSkus(KnownSkus value) {
        this.skus = Objects.requireNonNull(value, "skus");
    }

    /** What would come of it; writes nothing. Throws {@link UncheckedIOException} if it cannot be read. */
    public ImportReport dryRun(Sheet sheet) {
        List<StockEntry> entries = new ArrayList<>();
        ImportReport report = read(sheet, entries::add);
        if (report.problemCount() > 0) {
            return report;
        }
        entries.sort(AS_HOLDS_TAKE);
        return report.seeing(transactions.separate(() -> StockSight.of(entries, stock)));
    }

    /**
     * Writes the list, unless it has a mistake. Throws {@link UncheckedIOException} if it cannot be read, and {@link Conflict}
     * if others write the same entries at the same moment each time it is tried; nothing is written then.
     */
    public ImportReport run(Sheet sheet) {
        return run(sheet, null);
    }

    /** The same, and unless a dry run would see now something else than that fingerprint: then it is not written either. */
    public ImportReport run(Sheet sheet, @Nullable String fingerprint) {
        List<StockEntry> entries = new ArrayList<>();
        ImportReport report = read(sheet, entries::add);
        if (report.problemCount() > 0) {
            return report;
        }
        entries.sort(AS_HOLDS_TAKE);
        StockSight sight = write(entries, fingerprint);
        ImportReport seen = report.seeing(sight);
        return fingerprint == null || fingerprint.equals(sight.fingerprint()) ? seen.asWritten() : seen;
    }

    private StockSight write(List<StockEntry> sorted, @Nullable String fingerprint) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(() -> {
                    StockSight sight = StockSight.of(sorted, stock);
                    if (fingerprint == null || fingerprint.equals(sight.fingerprint())) {
                        put(sorted);
                    }
                    return sight;
                });
            } catch (Conflict e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void put(List<StockEntry> sorted) {
        for (int done = 0; done < sorted.size(); done += AT_ONCE) {
            stock.put(new ArrayList<>(sorted.subList(done, Math.min(done + AT_ONCE, sorted.size()))));
        }
    }

    private ImportReport read(Sheet sheet, Consumer<StockEntry> taker) {
        StockReading reading = new StockReading(this::isPoint, skus, taker);
        try (Reader text = sheet.open()) {
            format.read(text, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.report();
    }

    private boolean isPoint(PointId id) {
        return points.find(id).isPresent();
    }
}
