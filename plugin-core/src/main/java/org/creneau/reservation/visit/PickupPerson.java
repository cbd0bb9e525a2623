// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who comes for the goods, if it is not who ordered; the phone by which the counter reaches them; and what the counter should
 * know. Each may be empty. It is somebody's own and is never written to a log. Immutable and thread-safe.
 */
public final class PickupPerson {

    /** The most characters of a name. */
    public static final int MOST_NAME = 80;
    /** The most characters of a phone number as it is written. */
    public static final int MOST_PHONE = 25;
    /** The most characters of a note. */
    public static final int MOST_NOTE = 300;

    private static final PickupPerson NONE = new PickupPerson("", "", "");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'\u2019\u00b7&()/+-]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]*");
    private static final int LEAST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;

    private final String name;
    private final String phone;
    private final String note;

    private PickupPerson(String name, String phone, String note) {
        this.name = name;
        this.phone = phone;
        this.note = note;
    }

    /** Who ordered comes, and there is nothing to say. */
    public static PickupPerson none() {
        return NONE;
    }

    /**
     * What was typed, made plain: see {@link #wrong}. Throws {@link IllegalArgumentException}, without repeating what was typed,
     * if something is wrong with it.
     */
    public static PickupPerson of(String name, String phone, String note) {
        Set<PersonField> wrong = wrong(name, phone, note);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    wrong + " of the pickup person cannot be kept, allowed are a name of at most "
                            + MOST_NAME + " letters, a phone number of " + LEAST_DIGITS + ".." + MOST_DIGITS
                            + " digits and a note of at most " + MOST_NOTE + " characters, each or none");
        }
        return stored(PlainWords.of(name), phoneOf(phone), PlainWords.of(note));
    }

    /** What was {@link #of made plain} before and is read back from a store. */
    public static PickupPerson stored(String name, String phone, String note) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(note, "note");
        return name.isEmpty() && phone.isEmpty() && note.isEmpty() ? NONE : new PickupPerson(name, phone, note);
    }

    /**
     * Which fields cannot be kept. A name has letters, digits and what stands between them; a phone number is read leniently,
     * with spaces, points, dashes, slashes and brackets, an international one with its plus; a note may be anything that can be
     * seen. All are one line.
     */
    public static Set<PersonField> wrong(String name, String phone, String note) {
        Set<PersonField> wrong = EnumSet.noneOf(PersonField.class);
        String plainName = PlainWords.of(name);
        if (plainName.length() > MOST_NAME || !NAME.matcher(plainName).matches()) {
            wrong.add(PersonField.NAME);
        }
        if (!isPhone(phoneOf(phone))) {
            wrong.add(PersonField.PHONE);
        }
        if (PlainWords.of(note).length() > MOST_NOTE) {
            wrong.add(PersonField.NOTE);
        }
        return wrong;
    }

    /** Typographic dashes as plain ones. */
    private static String phoneOf(String typed) {
        return PlainWords.of(typed).replaceAll("[\u2010-\u2015\u2212]", "-");
    }

    private static boolean isPhone(String phone) {
        int digits = phone.replaceAll("[^0-9]", "").length();
        return phone.isEmpty()
                || phone.length() <= MOST_PHONE
                        && digits >= LEAST_DIGITS
                        && digits <= MOST_DIGITS
                        && PHONE.matcher(phone).matches();
    }

    /** Empty if it is who ordered. */
    public String name() {
        return name;
    }

    /** As it is written; empty if none was given. */
    public String phone() {
        return phone;
    }

    /** The phone for a link: a plus and digits; the 0 that some write in brackets after a country's code is left out. */
    public String dial() {
        String written = phone.startsWith("+") ? phone.replace("(0)", "") : phone;
        return written.replaceAll("[^0-9+]", "");
    }

    public String note() {
        return note;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PickupPerson
                && name.equals(((PickupPerson) other).name)
                && phone.equals(((PickupPerson) other).phone)
                && note.equals(((PickupPerson) other).note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, phone, note);
    }

    /** Nothing about the person. */
    @Override
    public String toString() {
        return isNone() ? "who ordered" : "a pickup person";
    }
}
