// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.ArrayList;
import java.util.List;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;

/** Gathers what is wrong with settings, so that a merchant is told all of it at once. For one thread. */
final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    void within(String field, int value, int least, int most) {
        require(value >= least && value <= most, field, value, least + ".." + most);
    }

    void require(boolean holds, String field, Object value, String allowed) {
        if (!holds) {
            problems.add(Problem.of(field, value, allowed));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw InvalidSettings.of(problems);
        }
    }
}
