// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.creneau.broadleaf.point.PointLists;
import org.creneau.reservation.stock.ExportStock;
import org.creneau.reservation.stock.ImportStock;

/** Looks at lists of any kind, brings and writes them. Thread-safe. */
public class ListDesk {

    private static final char MARK = '\uFEFF';

    private final PointLists lists;
    private final ImportStock importStock;
    private final ExportStock exportStock;

    public ListDesk(PointLists lists, ImportStock importStock, ExportStock exportStock) {
        this.lists = lists;
        this.importStock = importStock;
        this.exportStock = exportStock;
    }

    /** Writes nothing. */
    ListSight look(KeptList list) {
        try {
            return list.kind() == ListKind.STOCK
                    ? ListSight.of(importStock.dryRun(list.sheet()))
                    : ListSight.of(lists.look(kind(list.kind()), list.sheet()));
        } catch (UncheckedIOException e) {
            return ListSight.unreadable();
        }
    }

    /** All of it or nothing. */
    ListSight bring(KeptList list) {
        return list.kind() == ListKind.STOCK
                ? ListSight.of(importStock.run(list.sheet(), list.fingerprint()))
                : ListSight.of(lists.bring(kind(list.kind()), list.sheet(), list.fingerprint()));
    }

    /** With the mark by which spreadsheets know UTF-8. */
    void write(ListKind kind, char separator, Writer text) throws IOException {
        text.write(MARK);
        if (kind == ListKind.STOCK) {
            exportStock.write(null, separator, text);
        } else {
            lists.write(kind(kind), separator, text);
        }
    }

    private static PointLists.Kind kind(ListKind kind) {
        return kind == ListKind.POINTS ? PointLists.Kind.POINTS : PointLists.Kind.HOURS;
    }
}
