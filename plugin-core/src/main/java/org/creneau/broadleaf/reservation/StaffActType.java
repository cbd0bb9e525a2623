// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What staff may do with a pickup in its form; the types are the names of {@link CancelByStaff.What}. Broadleaf reads
 * the map {@code TYPES} by its name; the labels are keys, which the admin words. Immutable and thread-safe.
 */
public final class StaffActType implements Serializable, BroadleafEnumerationType, Comparable<StaffActType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, StaffActType> TYPES = new LinkedHashMap<>();

    public static final StaffActType CANCEL = new StaffActType(1, "CANCEL");
    public static final StaffActType CANCEL_ORDER = new StaffActType(2, "CANCEL_ORDER");

    private final int rank;
    private final String type;

    private StaffActType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static StaffActType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.staffAct." + type;
    }

    @Override
    public int compareTo(StaffActType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffActType && type.equals(((StaffActType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
