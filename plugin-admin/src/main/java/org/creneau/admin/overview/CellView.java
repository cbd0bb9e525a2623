// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.text.NumberFormat;
import java.util.Locale;
import org.creneau.overview.LoadCell;

/** One cell of a heat map: numbers for everybody, a level for those who like pictures. Immutable. */
public final class CellView {

    private final LoadCell cell;
    private final Locale locale;

    CellView(LoadCell cell, Locale locale) {
        this.cell = cell;
        this.locale = locale;
    }

    public boolean isEmpty() {
        return cell.isEmpty();
    }

    public int getTaken() {
        return cell.taken();
    }

    public int getCapacity() {
        return cell.capacity();
    }

    /** What is taken of it, in percent, rounded down. */
    public String getShare() {
        return NumberFormat.getPercentInstance(locale).format(cell.percent() / 100.0);
    }

    /** Names the style of the cell: {@code crn-level-0} to {@code crn-level-5}, or that of no slots. */
    public String getStyle() {
        return cell.isEmpty() ? "crn-level-none" : "crn-level-" + cell.level();
    }
}
