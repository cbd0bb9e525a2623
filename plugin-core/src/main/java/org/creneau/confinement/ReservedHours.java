// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Some people may be out only at some hours, the way there and back included; without any hours, not at all on the days
 * of the regime. What a shopper has not said is asked, not guessed.
 */
public final class ReservedHours extends Limit {

    private final People people;
    private final List<Hours> windows;

    private ReservedHours(Terms terms, People people, List<Hours> windows) {
        super(terms);
        this.people = people;
        this.windows = windows;
    }

    /** {@link IllegalArgumentException} for everybody: that is a curfew. */
    public static ReservedHours of(Terms terms, People people, List<Hours> windows) {
        if (people.areEverybody()) {
            throw new IllegalArgumentException("people are everybody, allowed is some: ageFrom above 0, ageBelow,"
                    + " lastDigits or group; for everybody a curfew");
        }
        return new ReservedHours(terms, people, Collections.unmodifiableList(new ArrayList<>(windows)));
    }

    @Override
    public String kind() {
        return "reserved-hours";
    }

    public People people() {
        return people;
    }

    public List<Hours> windows() {
        return windows;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        if (!people.mayInclude(trip.shopper())) {
            return Checks.ALWAYS_HOLDS;
        }
        Reason reason = people.surelyInclude(trip.shopper()) ? Reason.NOT_YOUR_HOURS : Reason.SHOPPER_UNKNOWN;
        return new WindowsCheck(times.always(), windowsOf(times), breach(reason));
    }

    private ActiveTimes[] windowsOf(RegimeTimes times) {
        return windows.stream().map(times::everyDay).toArray(ActiveTimes[]::new);
    }

    private Breach breach(Reason reason) {
        StringBuilder hours = new StringBuilder();
        windows.forEach(window -> hours.append(hours.length() == 0 ? "" : ", ").append(window));
        return Breach.of(reason).with("hours", hours.toString());
    }
}
