// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Locale;
import java.util.Set;
import org.creneau.reservation.visit.PersonField;
import org.creneau.reservation.visit.PickupPerson;

/** Reads who comes. What is wrong is named without being repeated. */
final class PersonParams {
    private static final int LONGEST = 1_000;

    private PersonParams() {}

    static PickupPerson read(Params params) {
        String name = params.text("name", LONGEST);
        String phone = params.text("phone", LONGEST);
        String note = params.text("note", LONGEST);
        Set<PersonField> wrong = PickupPerson.wrong(name, phone, note);
        if (!wrong.isEmpty()) {
            PersonField first = wrong.iterator().next();
            throw ApiProblem.parameter(first.name().toLowerCase(Locale.ROOT), null, allowed(first));
        }
        return PickupPerson.of(name, phone, note);
    }

    private static String allowed(PersonField field) {
        switch (field) {
            case NAME:
                return "at most " + PickupPerson.MOST_NAME + " characters with letters among them, or nothing";
            case PHONE:
                return "6 to 15 digits in at most " + PickupPerson.MOST_PHONE + " characters, or nothing";
            default:
                return "at most " + PickupPerson.MOST_NOTE + " characters";
        }
    }
}
