// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a point does on public holidays. The labels are English, for Broadleaf has no
 * other language for enumerations. Immutable and thread-safe.
 */
public final class HolidayRuleType implements Serializable, BroadleafEnumerationType, Comparable<HolidayRuleType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, HolidayRuleType> TYPES = new LinkedHashMap<>();

    public static final HolidayRuleType CLOSED = new HolidayRuleType(1, "CLOSED", "Closed");
    public static final HolidayRuleType AS_USUAL = new HolidayRuleType(2, "AS_USUAL", "Open as usual");

    private final int rank;
    private final String type;
    private final String friendlyType;

    private HolidayRuleType(int rank, String type, String friendlyType) {
        this.rank = rank;
        this.type = type;
        this.friendlyType = friendlyType;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static HolidayRuleType getInstance(String type) {
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
    public int compareTo(HolidayRuleType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayRuleType && type.equals(((HolidayRuleType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
