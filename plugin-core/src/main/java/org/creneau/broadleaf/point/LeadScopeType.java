// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a lead rule is about; the types are the names of {@link org.creneau.slot.LeadRule.Scope}. The labels are English, for Broadleaf has no
 * other language for enumerations. Immutable and thread-safe.
 */
public final class LeadScopeType implements Serializable, BroadleafEnumerationType, Comparable<LeadScopeType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, LeadScopeType> TYPES = new LinkedHashMap<>();

    public static final LeadScopeType CATEGORY = new LeadScopeType(1, "CATEGORY", "Category");
    public static final LeadScopeType PRODUCT = new LeadScopeType(2, "PRODUCT", "Product");
    public static final LeadScopeType SKU = new LeadScopeType(3, "SKU", "SKU");

    private final int rank;
    private final String type;
    private final String friendlyType;

    private LeadScopeType(int rank, String type, String friendlyType) {
        this.rank = rank;
        this.type = type;
        this.friendlyType = friendlyType;
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

    @Override
    public String getFriendlyType() {
        return friendlyType;
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
