// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.util.ArrayList;
import java.util.List;

/** A row of a heat map, named by a point or an hour. Immutable. */
public final class LoadRow {

    private final String name;
    private final long point;
    private final List<CellView> cells;

    LoadRow(String name, long point, List<CellView> cells) {
        this.name = name;
        this.point = point;
        this.cells = new ArrayList<>(cells);
    }

    public String getName() {
        return name;
    }

    /** The number of the point it is about. */
    public long getPoint() {
        return point;
    }

    public List<CellView> getCells() {
        return cells;
    }
}
