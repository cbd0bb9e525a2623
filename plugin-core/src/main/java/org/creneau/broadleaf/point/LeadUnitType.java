// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a lead time counts; the types are the names of {@link org.creneau.slot.LeadTime.Unit}. The labels are English, for Broadleaf has no
 * other language for enumerations. Immutable and thread-safe.
 */
public final class LeadUnitType implements Serializable, BroadleafEnumerationType, Comparable<LeadUnitType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, LeadUnitType> TYPES = new LinkedHashMap<>();

    public static final LeadUnitType ELAPSED_MINUTES = new LeadUnitType(1, "ELAPSED_MINUTES", "Minutes");
    public static final LeadUnitType OPENING_MINUTES = new LeadUnitType(2, "OPENING_MINUTES", "Opening minutes");
    public static final LeadUnitType WORKING_DAYS = new LeadUnitType(3, "WORKING_DAYS", "Working days");

    private final int rank;
    private final String type;
    private final String friendlyType;

    private LeadUnitType(int rank, String type, String friendlyType) {
        this.rank = rank;
        this.type = type;
        this.friendlyType = friendlyType;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static LeadUnitType getInstance(String type) {
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
    public int compareTo(LeadUnitType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadUnitType && type.equals(((LeadUnitType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
