// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * Where a reservation stands, as the admin shows it; the types are the names of {@link
 * org.creneau.reservation.ReservationState}. Broadleaf reads the map {@code TYPES} by its name; the labels are keys,
 * which the admin words. Immutable and thread-safe.
 */
public final class ReservationStateType
        implements Serializable, BroadleafEnumerationType, Comparable<ReservationStateType> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, ReservationStateType> TYPES = new LinkedHashMap<>();

    public static final ReservationStateType HELD = new ReservationStateType(1, "HELD");
    public static final ReservationStateType CONFIRMED = new ReservationStateType(2, "CONFIRMED");
    public static final ReservationStateType PREPARING = new ReservationStateType(3, "PREPARING");
    public static final ReservationStateType READY = new ReservationStateType(4, "READY");
    public static final ReservationStateType COLLECTED = new ReservationStateType(5, "COLLECTED");
    public static final ReservationStateType NO_SHOW = new ReservationStateType(6, "NO_SHOW");
    public static final ReservationStateType CANCELLED = new ReservationStateType(7, "CANCELLED");
    public static final ReservationStateType EXPIRED = new ReservationStateType(8, "EXPIRED");

    private final int rank;
    private final String type;

    private ReservationStateType(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static ReservationStateType getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.reservationState." + type;
    }

    @Override
    public int compareTo(ReservationStateType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReservationStateType && type.equals(((ReservationStateType) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
