// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.ArrayList;
import java.util.List;

/** What a merchant's words may be: one line that a page can show. */
final class Reason {

    static final int LONGEST = 200;

    private Reason() {}

    static List<Problem> problems(String field, String reason) {
        List<Problem> found = new ArrayList<>();
        if (reason.length() > LONGEST) {
            found.add(Problem.of(field, reason.length() + " characters", "at most " + LONGEST)
                    .coded("reason-too-long"));
        }
        if (reason.chars().anyMatch(Character::isISOControl)) {
            found.add(Problem.of(field, "text with a control character", "one line of text")
                    .coded("reason-not-one-line"));
        }
        return found;
    }
}
