// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be read; it holds every mistake, in the order of the file. */
public final class MistakesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    MistakesException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = Collections.unmodifiableList(mistakes);
    }

    /** At least one; unmodifiable. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
