// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.util.Objects;

/** What the counter is told beside a reservation: who comes, and how near they are. Immutable and thread-safe. */
public final class Visit {

    private static final Visit UNTOLD = new Visit(PickupPerson.none(), Arrival.none());

    private final PickupPerson person;
    private final Arrival arrival;

    private Visit(PickupPerson person, Arrival arrival) {
        this.person = Objects.requireNonNull(person, "person");
        this.arrival = Objects.requireNonNull(arrival, "arrival");
    }

    public static Visit of(PickupPerson person, Arrival arrival) {
        return new Visit(person, arrival);
    }

    /** Nothing is known of it. */
    public static Visit untold() {
        return UNTOLD;
    }

    public PickupPerson person() {
        return person;
    }

    /** Whatever was said, also about an earlier slot: see {@link Arrival#since}. */
    public Arrival arrival() {
        return arrival;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Visit
                && person.equals(((Visit) other).person)
                && arrival.equals(((Visit) other).arrival);
    }

    @Override
    public int hashCode() {
        return 31 * person.hashCode() + arrival.hashCode();
    }

    @Override
    public String toString() {
        return person + ", " + arrival;
    }
}
