// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * How far a point has something that makes it easier to reach, as the admin offers it; the types are the names of {@link
 * org.creneau.point.AccessLevel} but for the unknown, which is the empty choice. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which the admin
 * words. Immutable and thread-safe.
 */
public final class AccessLevelType implements Serializable, BroadleafEnumerationType, Comparable<AccessLevelType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, AccessLevelType> TYPES = new LinkedHashMap<>();

    public static final AccessLevelType YES = new AccessLevelType(1, "YES");
    public static final AccessLevelType LIMITED = new AccessLevelType(2, "LIMITED");
    public static final AccessLevelType NO = new AccessLevelType(3, "NO");

    private final int rank;
    private final String type;

    private AccessLevelType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static AccessLevelType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.access." + type;
    }

    @Override
    public int compareTo(AccessLevelType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessLevelType && type.equals(((AccessLevelType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
