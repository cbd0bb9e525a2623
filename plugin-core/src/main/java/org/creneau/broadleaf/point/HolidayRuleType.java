// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * What a point does on public holidays. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which
 * the admin words. Immutable and thread-safe.
 */
public final class HolidayRuleType implements Serializable, BroadleafEnumerationType, Comparable<HolidayRuleType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, HolidayRuleType> TYPES = new LinkedHashMap<>();

    public static final HolidayRuleType CLOSED = new HolidayRuleType(1, "CLOSED");
    public static final HolidayRuleType AS_USUAL = new HolidayRuleType(2, "AS_USUAL");

    private final int rank;
    private final String type;

    private HolidayRuleType(int rank, String type) {
        this.rank = rank;
        this.type = type;
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

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.holidayRule." + type;
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
