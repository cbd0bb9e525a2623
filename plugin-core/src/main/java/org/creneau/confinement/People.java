// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some of the people: of an age, with one of some last digits on identity card or number plate, or of a group such as
 * {@code vulnerable}. Everybody unless narrowed. Immutable and thread-safe.
 */
public final class People {

    private static final People EVERYBODY = new People(0, Integer.MAX_VALUE, Collections.emptySet(), "");

    private final int ageFrom;
    private final int ageBelow;
    private final Set<Integer> lastDigits;
    private final String group;

    private People(int ageFrom, int ageBelow, Set<Integer> lastDigits, String group) {
        this.ageFrom = ageFrom;
        this.ageBelow = ageBelow;
        this.lastDigits = lastDigits;
        this.group = group;
    }

    public static People everybody() {
        return EVERYBODY;
    }

    /** Completed years, half-open; {@link IllegalArgumentException} unless from is less than below. */
    public People aged(int from, int below) {
        if (from < 0 || from >= below) {
            throw new IllegalArgumentException("ageFrom is " + from + " and ageBelow is " + below
                    + ", allowed is 0 or more, and from below below");
        }
        return new People(from, below, lastDigits, group);
    }

    /** Digits 0 to 9, otherwise {@link IllegalArgumentException}; none means all. */
    public People withLastDigits(Set<Integer> digits) {
        if (digits.stream().anyMatch(digit -> digit < 0 || digit > 9)) {
            throw new IllegalArgumentException("lastDigits are " + digits + ", allowed are 0 to 9");
        }
        return new People(ageFrom, ageBelow, Collections.unmodifiableSet(new TreeSet<>(digits)), group);
    }

    public People ofGroup(String name) {
        return new People(ageFrom, ageBelow, lastDigits, name);
    }

    boolean areEverybody() {
        return ageFrom == 0 && ageBelow == Integer.MAX_VALUE && lastDigits.isEmpty() && group.isEmpty();
    }

    boolean surelyInclude(Shopper shopper) {
        return mayInclude(shopper) && !isUnclear(shopper);
    }

    boolean mayInclude(Shopper shopper) {
        boolean ageFits = shopper.age() == Shopper.UNKNOWN || shopper.age() >= ageFrom && shopper.age() < ageBelow;
        boolean digitFits = lastDigits.isEmpty()
                || shopper.lastDigit() == Shopper.UNKNOWN
                || lastDigits.contains(shopper.lastDigit());
        boolean groupFits = belongs(shopper) || shopper.group().isEmpty();
        return ageFits && digitFits && groupFits;
    }

    private boolean isUnclear(Shopper shopper) {
        boolean asksAge = ageFrom > 0 || ageBelow < Integer.MAX_VALUE;
        return asksAge && shopper.age() == Shopper.UNKNOWN
                || !lastDigits.isEmpty() && shopper.lastDigit() == Shopper.UNKNOWN
                || !belongs(shopper) && shopper.group().isEmpty();
    }

    private boolean belongs(Shopper shopper) {
        return group.isEmpty() || shopper.allGroups().contains(group);
    }
}
