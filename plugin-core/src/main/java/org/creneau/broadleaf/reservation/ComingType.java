// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * How near who comes for the goods is, as the admin shows it; the types are the names of {@link
 * org.creneau.reservation.visit.Coming}. Broadleaf reads the map {@code TYPES} by its name; the labels are keys,
 * which the admin words. Immutable and thread-safe.
 */
public final class ComingType implements Serializable, BroadleafEnumerationType, Comparable<ComingType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, ComingType> TYPES = new LinkedHashMap<>();

    public static final ComingType ON_THE_WAY = new ComingType(1, "ON_THE_WAY");
    public static final ComingType HERE = new ComingType(2, "HERE");

    private final int rank;
    private final String type;

    private ComingType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static ComingType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.coming." + type;
    }

    @Override
    public int compareTo(ComingType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComingType && type.equals(((ComingType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
