// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.territory.DistanceBand;

/**
 * All that is kept of the outing a slot was booked for: how far roughly, under which version of the regimes, and what
 * the shopper acknowledged. Nothing in it tells where somebody lives. Immutable and thread-safe.
 */
public final class OutingRecord {

    private static final OutingRecord NONE = new OutingRecord(DistanceBand.UNKNOWN, "", Collections.emptySet());

    private final DistanceBand band;
    private final String rulesVersion;
    private final Set<String> acknowledged;

    private OutingRecord(DistanceBand band, String rulesVersion, Set<String> acknowledged) {
        this.band = Objects.requireNonNull(band, "band");
        this.rulesVersion = Objects.requireNonNull(rulesVersion, "rulesVersion");
        this.acknowledged = acknowledged;
    }

    /** Nothing was judged. */
    public static OutingRecord none() {
        return NONE;
    }

    /** Throws {@link IllegalArgumentException} for an acknowledgement with a space in it. */
    public static OutingRecord of(DistanceBand band, String rulesVersion, Collection<String> acknowledged) {
        for (String key : acknowledged) {
            if (key.isEmpty() || key.indexOf(' ') >= 0) {
                throw new IllegalArgumentException(
                        "acknowledgement is '" + key + "', allowed is code@regime@version without a space");
            }
        }
        return new OutingRecord(band, rulesVersion, Collections.unmodifiableSet(new TreeSet<>(acknowledged)));
    }

    /** The same, judged under that version; nothing stays nothing, and so it does under an empty one. */
    public OutingRecord judgedUnder(String version) {
        return equals(NONE) || version.isEmpty() || version.equals(rulesVersion)
                ? this
                : new OutingRecord(band, version, acknowledged);
    }

    public DistanceBand band() {
        return band;
    }

    /** Empty if nothing was judged. */
    public String rulesVersion() {
        return rulesVersion;
    }

    /** Sorted, as {@link Acknowledgement} writes them. */
    public Set<String> acknowledged() {
        return acknowledged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutingRecord
                && band == ((OutingRecord) other).band
                && rulesVersion.equals(((OutingRecord) other).rulesVersion)
                && acknowledged.equals(((OutingRecord) other).acknowledged);
    }

    @Override
    public int hashCode() {
        return Objects.hash(band, rulesVersion, acknowledged);
    }

    @Override
    public String toString() {
        return band + " under " + rulesVersion + ", acknowledged " + acknowledged;
    }
}
