// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Nobody without an appointment; a booked slot is one. So many people at most come to it, and stay so long at most. */
public final class AppointmentOnly extends Limit {

    /** No such limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int maxPersons;
    private final int maxStayMinutes;

    private AppointmentOnly(Terms terms, int maxPersons, int maxStayMinutes) {
        super(terms);
        this.maxPersons = maxPersons;
        this.maxStayMinutes = maxStayMinutes;
    }

    /** {@link IllegalArgumentException} for less than one person or minute. */
    public static AppointmentOnly of(Terms terms, int maxPersons, int maxStayMinutes) {
        return new AppointmentOnly(
                terms, Limits.positive("maxPersons", maxPersons), Limits.positive("maxStayMinutes", maxStayMinutes));
    }

    @Override
    public String kind() {
        return "appointment-only";
    }

    public int maxPersons() {
        return maxPersons;
    }

    public int maxStayMinutes() {
        return maxStayMinutes;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return trip.shop().isByAppointment()
                ? Checks.ALWAYS_HOLDS
                : Checks.whenever(times.always(), Breach.of(Reason.APPOINTMENT_NEEDED));
    }
}
