// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every limit an outing breaks, the first to tell first. Immutable and thread-safe. */
public final class Findings {

    private static final Findings NONE = new Findings(Collections.emptyList());

    private final List<Finding> all;

    private Findings(List<Finding> all) {
        this.all = all;
    }

    /** Nothing is broken. */
    public static Findings none() {
        return NONE;
    }

    static Findings of(List<Finding> all) {
        return all.isEmpty() ? NONE : new Findings(Collections.unmodifiableList(new ArrayList<>(all)));
    }

    /** True unless something refuses; there may be something to confirm or to say. */
    public boolean isAllowed() {
        return !refusal().isPresent();
    }

    /** The first that refuses, if one does. */
    public Optional<Finding> refusal() {
        return all.stream()
                .filter(finding -> finding.treatment() == Treatment.ENFORCE)
                .findFirst();
    }

    /** Those with that treatment, in order. */
    public List<Finding> treated(Treatment treatment) {
        return all.stream().filter(finding -> finding.treatment() == treatment).collect(Collectors.toList());
    }

    /** All of them in order; unmodifiable. */
    public List<Finding> all() {
        return all;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
