// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What becomes of goods that are not collected, as the admin offers it; the types are the names of {@link
 * org.creneau.point.Restock}. The labels are English, for Broadleaf has no other language for enumerations. Immutable and
 * thread-safe.
 */
public final class RestockType implements Serializable, BroadleafEnumerationType, Comparable<RestockType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, RestockType> TYPES = new LinkedHashMap<>();

    public static final RestockType ALWAYS = new RestockType(1, "ALWAYS", "On sale again");
    public static final RestockType UNLESS_PREPARED =
            new RestockType(2, "UNLESS_PREPARED", "On sale again, unless preparation had begun");
    public static final RestockType NEVER = new RestockType(3, "NEVER", "Not before they are counted");

    private final int rank;
    private final String type;
    private final String friendlyType;

    private RestockType(int rank, String type, String friendlyType) {
        this.rank = rank;
        this.type = type;
        this.friendlyType = friendlyType;
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

    @Override
    public String getFriendlyType() {
        return friendlyType;
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
