// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;

/** What would be wrong with a point of certain rows: it is built of them, as the shop would. Immutable and thread-safe. */
final class PointJudge {

    /** The code of a row that nobody can read; the value says why. */
    static final String UNREADABLE = "unreadable";

    private final PointTable table;

    PointJudge(PointTable table) {
        this.table = table;
    }

    /** Empty for a point with which nothing is wrong. */
    List<Problem> problemsOf(Row point, OwnedRows parts) {
        List<Problem> found = new ArrayList<>(problemsIn(() -> table.point(point, parts)));
        found.addAll(problemsIn(() -> new PlanBook(parts).of(point)));
        return found;
    }

    private static List<Problem> problemsIn(Runnable reading) {
        try {
            reading.run();
            return Collections.emptyList();
        } catch (InvalidSettings e) {
            return e.problems();
        } catch (IllegalArgumentException e) {
            return Collections.singletonList(
                    Problem.of("", String.valueOf(e.getMessage()), "").coded(UNREADABLE));
        }
    }
}
