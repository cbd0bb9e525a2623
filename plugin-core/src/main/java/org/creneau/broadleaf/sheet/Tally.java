// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.ArrayList;
import java.util.List;

/** Counts what a list changes. For one thread. */
public final class Tally {

    final List<ListChange> changes = new ArrayList<>();
    int added;
    int changed;
    int removed;
    int unchanged;

    /** A row that is new. */
    public void added(ListChange change) {
        added++;
        keep(change);
    }

    /** A row that becomes another. */
    public void changed(ListChange change) {
        changed++;
        keep(change);
    }

    /** A row that is taken away. */
    public void removed(ListChange change) {
        removed++;
        keep(change);
    }

    /** So many rows that stay as they are. */
    public void unchanged(int rows) {
        unchanged += rows;
    }

    private void keep(ListChange change) {
        if (changes.size() < ListReport.MOST_CHANGES) {
            changes.add(change);
        }
    }
}
