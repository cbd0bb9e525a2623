// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pickups of one board that begin and end together, [start, end), in the order in which they are to be made ready. Immutable. */
public final class BoardSlot {

    private final Instant start;
    private final Instant end;
    private final List<BoardRow> rows;

    BoardSlot(Instant start, Instant end, List<BoardRow> rows) {
        this.start = start;
        this.end = end;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    /** At least one. */
    public List<BoardRow> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return start + " to " + end + ": " + rows.size() + " pickups";
    }
}
