// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.reservation.stock.Fingerprint;

/** The hours of every week of a point as they are stored, those of its seasons included. Immutable and thread-safe. */
public final class StoredWeeks {

    private final String pointName;
    private final List<WeekLine> lines;
    private final String seen;

    private StoredWeeks(String pointName, List<WeekLine> lines, String seen) {
        this.pointName = pointName;
        this.lines = lines;
        this.seen = seen;
    }

    static StoredWeeks of(String pointName, List<HoursLine> lines) {
        Fingerprint fingerprint = new Fingerprint();
        lines.forEach(line -> fingerprint.add(line.cells()));
        return new StoredWeeks(
                pointName,
                Collections.unmodifiableList(
                        new ArrayList<>(lines.stream().map(WeekLine::new).collect(Collectors.toList()))),
                fingerprint.text());
    }

    public String pointName() {
        return pointName;
    }

    /** In the order in which they were added. */
    public List<WeekLine> lines() {
        return lines;
    }

    /** Tells these hours from any others. */
    public String seen() {
        return seen;
    }
}
