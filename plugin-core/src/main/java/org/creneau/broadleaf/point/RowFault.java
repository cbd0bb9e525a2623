// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;

/** Says in which row of which table something is wrong. */
final class RowFault {

    private RowFault() {}

    /** Throws what the reading throws, with the row named. */
    static <T> T named(String kind, Row row, Supplier<T> reading) {
        String where = kind + " " + (row.id() == null ? "new" : row.id());
        try {
            return reading.get();
        } catch (InvalidSettings e) {
            List<Problem> problems = e.problems().stream()
                    .map(problem -> Problem.of(where + ": " + problem.field(), problem.value(), problem.allowed())
                            .coded(problem.code()))
                    .collect(Collectors.toList());
            throw InvalidSettings.of(problems);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    /** One that is about several columns of a row. */
    static InvalidSettings of(String field, Object value, String allowed) {
        return InvalidSettings.of(Problem.of(field, value, allowed));
    }
}
