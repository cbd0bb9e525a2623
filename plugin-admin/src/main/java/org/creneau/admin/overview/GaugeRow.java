// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creneau.overview.LoadCell;
import org.creneau.overview.PointLoads;

/** The crowd of one point against its gauge: for each day the most orders in an hour, and how many its floor area lets in. Immutable. */
public final class GaugeRow {

    private final PointLoads loads;
    private final Locale locale;

    GaugeRow(PointLoads loads, Locale locale) {
        this.loads = loads;
        this.locale = locale;
    }

    public String getName() {
        return loads.point().name();
    }

    public List<CellView> getCells() {
        List<CellView> cells = new ArrayList<>();
        for (int day = 0; day < PointLoads.DAYS; day++) {
            int gauge = loads.gauge(day);
            cells.add(new CellView(
                    gauge == PointLoads.NO_GAUGE ? LoadCell.of(0, 0) : LoadCell.of(loads.peak(day), gauge), locale));
        }
        return cells;
    }
}
