// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What becomes of goods that are not collected, as the admin offers it; the types are the names of {@link
 * org.creneau.point.Restock}. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which the admin
 * words. Immutable and thread-safe.
 */
public final class RestockType implements Serializable, BroadleafEnumerationType, Comparable<RestockType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, RestockType> TYPES = new LinkedHashMap<>();

    public static final RestockType ALWAYS = new RestockType(1, "ALWAYS");
    public static final RestockType UNLESS_PREPARED = new RestockType(2, "UNLESS_PREPARED");
    public static final RestockType NEVER = new RestockType(3, "NEVER");

    private final int rank;
    private final String type;

    private RestockType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static RestockType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.restock." + type;
    }

    @Override
    public int compareTo(RestockType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RestockType && type.equals(((RestockType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
