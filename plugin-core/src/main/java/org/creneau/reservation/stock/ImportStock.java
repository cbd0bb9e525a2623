// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;

/**
 * Use case: a merchant brings a list of stock. It is read to its end first, so that every mistake is known; if there is one,
 * nothing is written. Then it is read again and written in one transaction: all or nothing. What orders have taken stays taken,
 * and what the list does not name stays what it was. Memory does not grow with the size of the file but for what tells two
 * lines apart. Thread-safe.
 */
public final class ImportStock {

    private static final int AT_ONCE = 500;

    private final PointStock stock;
    private final PickupPoints points;
    private final SheetFormat format;
    private final Transactions transactions;

    public ImportStock(PointStock stock, PickupPoints points, SheetFormat format, Transactions transactions) {
        this.stock = Objects.requireNonNull(stock, "stock");
        this.points = Objects.requireNonNull(points, "points");
        this.format = Objects.requireNonNull(format, "format");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** What would come of it; writes nothing. Throws {@link UncheckedIOException} if it cannot be read. */
    public ImportReport dryRun(Sheet sheet) {
        return read(sheet, entry -> {});
    }

    /**
     * Writes the list, unless it has a mistake. Throws {@link UncheckedIOException} if it cannot be read, and {@link
     * org.creneau.reservation.Conflict} if somebody else writes the same entries at the same moment; nothing is written then.
     */
    public ImportReport run(Sheet sheet) {
        ImportReport checked = dryRun(sheet);
        return checked.problemCount() > 0 ? checked : transactions.separate(() -> written(sheet));
    }

    private ImportReport written(Sheet sheet) {
        List<StockEntry> some = new ArrayList<>(AT_ONCE);
        ImportReport report = read(sheet, entry -> {
            some.add(entry);
            if (some.size() == AT_ONCE) {
                put(some);
            }
        });
        if (report.problemCount() > 0) {
            throw new IllegalStateException("the list changed while it was read, nothing was written: "
                    + report.problems().get(0));
        }
        put(some);
        return report.asWritten();
    }

    private void put(List<StockEntry> some) {
        stock.put(new ArrayList<>(some));
        some.clear();
    }

    private ImportReport read(Sheet sheet, Consumer<StockEntry> taker) {
        StockReading reading = new StockReading(this::isPoint, taker);
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
