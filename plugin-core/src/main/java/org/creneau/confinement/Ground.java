// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a regime or a limit is written: the legal text, the places where it was read, and how sure that is. Immutable. */
public final class Ground {

    private final String legalReference;
    private final List<String> sources;
    private final Confidence confidence;

    private Ground(String legalReference, List<String> sources, Confidence confidence) {
        this.legalReference = legalReference;
        this.sources = sources;
        this.confidence = confidence;
    }

    public static Ground of(String legalReference, List<String> sources, Confidence confidence) {
        return new Ground(legalReference, Collections.unmodifiableList(new ArrayList<>(sources)), confidence);
    }

    /** Such as {@code Décret 2020-1310, art. 4}; free text. */
    public String legalReference() {
        return legalReference;
    }

    /** Addresses or names of documents; unmodifiable. */
    public List<String> sources() {
        return sources;
    }

    public Confidence confidence() {
        return confidence;
    }
}
