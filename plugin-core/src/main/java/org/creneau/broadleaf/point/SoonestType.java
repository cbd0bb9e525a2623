// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * Whether a point offers "as soon as possible", as the admin offers it; the types are the names of {@link
 * org.creneau.point.Soonest} but for the shop's own setting, which is the empty choice. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which the admin
 * words. Immutable and thread-safe.
 */
public final class SoonestType implements Serializable, BroadleafEnumerationType, Comparable<SoonestType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, SoonestType> TYPES = new LinkedHashMap<>();

    public static final SoonestType OFFERED = new SoonestType(1, "OFFERED");
    public static final SoonestType NOT_OFFERED = new SoonestType(2, "NOT_OFFERED");

    private final int rank;
    private final String type;

    private SoonestType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static SoonestType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.soonest." + type;
    }

    @Override
    public int compareTo(SoonestType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoonestType && type.equals(((SoonestType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
