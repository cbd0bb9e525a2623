// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot hold, with every problem found and not only the first. Thread-safe. */
public final class InvalidSettings extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private InvalidSettings(String message, List<Problem> problems) {
        super(message);
        this.problems = problems;
    }

    /** Throws {@link IllegalArgumentException} if there is no problem. */
    public static InvalidSettings of(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems is empty, allowed is at least one");
        }
        String message = problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
        return new InvalidSettings(message, Collections.unmodifiableList(new ArrayList<>(problems)));
    }

    public static InvalidSettings of(Problem problem) {
        return of(Collections.singletonList(problem));
    }

    /** At least one, in the order in which they were found; empty only in a copy that was serialised. */
    @SuppressWarnings("ConstantValue")
    public List<Problem> problems() {
        return problems == null ? Collections.emptyList() : problems;
    }
}
