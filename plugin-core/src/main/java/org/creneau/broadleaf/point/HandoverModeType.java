// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * How an order changes hands, as the admin offers it; the types are the names of {@link
 * org.creneau.point.HandoverMode}. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which the
 * admin words. Immutable and thread-safe.
 */
public final class HandoverModeType implements Serializable, BroadleafEnumerationType, Comparable<HandoverModeType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, HandoverModeType> TYPES = new LinkedHashMap<>();

    public static final HandoverModeType COUNTER = new HandoverModeType(1, "COUNTER");
    public static final HandoverModeType LOCKER = new HandoverModeType(2, "LOCKER");
    public static final HandoverModeType CAR_BOOT = new HandoverModeType(3, "CAR_BOOT");
    public static final HandoverModeType HATCH = new HandoverModeType(4, "HATCH");

    private final int rank;
    private final String type;

    private HandoverModeType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static HandoverModeType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.handoverMode." + type;
    }

    @Override
    public int compareTo(HandoverModeType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandoverModeType && type.equals(((HandoverModeType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
