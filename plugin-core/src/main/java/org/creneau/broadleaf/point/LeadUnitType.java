// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a lead time counts; the types are the names of {@link org.creneau.slot.LeadTime.Unit}. Broadleaf reads the map
 * {@code TYPES} by its name; the labels are keys, which the admin words. Immutable and thread-safe.
 */
public final class LeadUnitType implements Serializable, BroadleafEnumerationType, Comparable<LeadUnitType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, LeadUnitType> TYPES = new LinkedHashMap<>();

    public static final LeadUnitType ELAPSED_MINUTES = new LeadUnitType(1, "ELAPSED_MINUTES");
    public static final LeadUnitType OPENING_MINUTES = new LeadUnitType(2, "OPENING_MINUTES");
    public static final LeadUnitType WORKING_DAYS = new LeadUnitType(3, "WORKING_DAYS");

    private final int rank;
    private final String type;

    private LeadUnitType(int rank, String type) {
        this.rank = rank;
        this.type = type;
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

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.leadUnit." + type;
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
