// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a lead rule is about; the types are the names of {@link org.creneau.slot.LeadRule.Scope}. Broadleaf reads the
 * map {@code TYPES} by its name; the labels are keys, which the admin words. Immutable and thread-safe.
 */
public final class LeadScopeType implements Serializable, BroadleafEnumerationType, Comparable<LeadScopeType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, LeadScopeType> TYPES = new LinkedHashMap<>();

    public static final LeadScopeType CATEGORY = new LeadScopeType(1, "CATEGORY");
    public static final LeadScopeType PRODUCT = new LeadScopeType(2, "PRODUCT");
    public static final LeadScopeType SKU = new LeadScopeType(3, "SKU");

    private final int rank;
    private final String type;

    private LeadScopeType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static LeadScopeType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.leadScope." + type;
    }

    @Override
    public int compareTo(LeadScopeType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadScopeType && type.equals(((LeadScopeType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
