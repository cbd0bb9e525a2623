// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * Whether goods are collected; the types are the names of {@link org.creneau.slot.Collecting}. Broadleaf reads the
 * map {@code TYPES} by its name; the labels are keys, which the admin words. Immutable and thread-safe.
 */
public final class CollectingType implements Serializable, BroadleafEnumerationType, Comparable<CollectingType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, CollectingType> TYPES = new LinkedHashMap<>();

    public static final CollectingType ALLOWED = new CollectingType(1, "ALLOWED");
    public static final CollectingType ONLY = new CollectingType(2, "ONLY");
    public static final CollectingType NEVER = new CollectingType(3, "NEVER");

    private final int rank;
    private final String type;

    private CollectingType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static CollectingType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.collecting." + type;
    }

    @Override
    public int compareTo(CollectingType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectingType && type.equals(((CollectingType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
