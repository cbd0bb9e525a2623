// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import java.util.Collections;
import java.util.Set;
import org.creneau.reservation.visit.PersonField;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.storefront.text.PickupTexts;

/** The fields that say who comes, as typed or as stored, and what is wrong with each. For one request. */
public final class PersonForm {
    /** What the names of the fields begin with; in a checkout the number of the group follows. */
    public static final String NAME = "crnName";
    /** See {@link #NAME}. */
    public static final String PHONE = "crnPhone";
    /** See {@link #NAME}. */
    public static final String NOTE = "crnNote";

    private final String name;
    private final String phone;
    private final String note;
    private final Set<PersonField> wrong;
    private final PickupTexts texts;

    private PersonForm(String name, String phone, String note, PickupTexts texts) {
        this.name = name;
        this.phone = phone;
        this.note = note;
        this.texts = texts;
        this.wrong = Collections.unmodifiableSet(PickupPerson.wrong(name, phone, note));
    }

    /** As somebody typed it. */
    public static PersonForm typed(String name, String phone, String note, PickupTexts texts) {
        return new PersonForm(name, phone, note, texts);
    }

    /** As it is stored. */
    public static PersonForm of(PickupPerson person, PickupTexts texts) {
        return new PersonForm(person.name(), person.phone(), person.note(), texts);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** Throws {@link IllegalArgumentException} if something is wrong. */
    public PickupPerson person() {
        return PickupPerson.of(name, phone, note);
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getNote() {
        return note;
    }

    /** In a sentence; empty if it can be kept. */
    public String getNameProblem() {
        return problem(PersonField.NAME, PickupPerson.MOST_NAME);
    }

    /** In a sentence; empty if it can be kept. */
    public String getPhoneProblem() {
        return problem(PersonField.PHONE, PickupPerson.MOST_PHONE);
    }

    /** In a sentence; empty if it can be kept. */
    public String getNoteProblem() {
        return problem(PersonField.NOTE, PickupPerson.MOST_NOTE);
    }

    private String problem(PersonField field, int most) {
        return wrong.contains(field) ? texts.message("creneau.person.wrong." + field, most) : "";
    }
}
