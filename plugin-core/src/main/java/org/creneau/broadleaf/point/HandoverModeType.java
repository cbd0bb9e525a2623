// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * How an order changes hands, as the admin offers it; the types are the names of {@link org.creneau.point.HandoverMode}. Broadleaf reads the map {@code TYPES} by its name and shows the labels as they are, in English, for it has no
 * other language for enumerations. Immutable and thread-safe.
 */
public final class HandoverModeType implements Serializable, BroadleafEnumerationType, Comparable<HandoverModeType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, HandoverModeType> TYPES = new LinkedHashMap<>();

    public static final HandoverModeType COUNTER = new HandoverModeType(1, "COUNTER", "Counter");
    public static final HandoverModeType LOCKER = new HandoverModeType(2, "LOCKER", "Locker");
    public static final HandoverModeType CAR_BOOT = new HandoverModeType(3, "CAR_BOOT", "Car boot");
    public static final HandoverModeType HATCH = new HandoverModeType(4, "HATCH", "Hatch");

    private final int rank;
    private final String type;
    private final String friendlyType;

    private HandoverModeType(int rank, String type, String friendlyType) {
        this.rank = rank;
        this.type = type;
        this.friendlyType = friendlyType;
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

    @Override
    public String getFriendlyType() {
        return friendlyType;
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
