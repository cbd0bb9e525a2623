// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one limit in force said of an outing: it holds, or it is broken and how. Immutable and thread-safe. */
public final class Answer {

    private final InForce asked;
    private final @Nullable Finding finding;

    Answer(InForce asked, @Nullable Finding finding) {
        this.asked = asked;
        this.finding = finding;
    }

    /** The limit and its regime, with basis, legal reference, source and confidence. */
    public InForce asked() {
        return asked;
    }

    public boolean holds() {
        return finding == null;
    }

    /** How it is broken, if it is. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    @Override
    public String toString() {
        return asked + (finding == null ? " holds" : ": " + finding);
    }
}
