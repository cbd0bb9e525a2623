// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.Arrays;
import java.util.List;

/** The two fields of an opening period as the page reads them. Immutable and thread-safe. */
public final class HoursPairView {

    private final HoursField opens;
    private final HoursField closes;

    HoursPairView(HoursField opens, HoursField closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public HoursField getOpens() {
        return opens;
    }

    public HoursField getCloses() {
        return closes;
    }

    /** Both. */
    public List<HoursField> getFields() {
        return Arrays.asList(opens, closes);
    }
}
