// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.creneau.broadleaf.sheet.ListNotes;
import org.creneau.broadleaf.sheet.ListReport;
import org.creneau.broadleaf.sheet.Tally;
import org.creneau.broadleaf.store.RowUnion;
import org.creneau.reservation.stock.Fingerprint;

/** One reading of a list against the rows of the points, with or without writing them. For one thread and one transaction. */
final class ListRun {

    final EntityManager em;
    final boolean writing;
    final ListNotes notes = new ListNotes();
    final Tally tally = new Tally();
    final Fingerprint fingerprint = new Fingerprint();

    ListRun(EntityManager em, boolean writing) {
        this.em = em;
        this.writing = writing;
    }

    /** Hands the list on in pieces that are read with one statement. */
    static <T> void inPieces(List<T> all, Consumer<List<T>> work) {
        for (int done = 0; done < all.size(); done += RowUnion.MOST_OWNERS) {
            work.accept(new ArrayList<>(all.subList(done, Math.min(done + RowUnion.MOST_OWNERS, all.size()))));
        }
    }

    /** Whoever else changes one of the points waits from here on until the list is brought; the numbers are sorted. */
    void lock(List<Long> ids) {
        if (writing) {
            PointTable.LOCK.run(
                    em,
                    ids.stream().map(id -> Collections.singletonMap("id", id)).collect(Collectors.toList()));
        }
    }

    /** Writes what was changed, and forgets it: a long list must not fill the memory. */
    void settle() {
        if (writing) {
            em.flush();
        }
        em.clear();
    }

    ListReport report() {
        return ListReport.of(tally, notes, fingerprint.text());
    }
}
