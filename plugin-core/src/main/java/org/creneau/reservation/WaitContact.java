// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How somebody who waits is told: an e-mail address of at most 254 characters (RFC 5321) and the tag of their language.
 * Personal data: kept with an entry only while it is open. Immutable and thread-safe.
 */
public final class WaitContact {

    /** The most characters of an address. */
    public static final int MOST_EMAIL = 254;

    /** Neither blanks nor what could begin another header or another receiver. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]{1,64}@[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]{1,189}");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,16}");
    private static final WaitContact NONE = new WaitContact("", "");

    private final String email;
    private final String language;

    private WaitContact(String email, String language) {
        this.email = email;
        this.language = language;
    }

    /** Of an entry that has ended. */
    public static WaitContact none() {
        return NONE;
    }

    /** Throws {@link IllegalArgumentException}, which does not repeat the address, unless mail could be sent there. */
    public static WaitContact of(String email, Locale language) {
        return of(email, language.toLanguageTag());
    }

    /** As it was stored; throws like the other. */
    public static WaitContact of(String email, String languageTag) {
        String trimmed = email.trim();
        if (!isEmail(trimmed)) {
            throw new IllegalArgumentException("e-mail address of " + trimmed.length()
                    + " characters is malformed, allowed is name@host of at most " + MOST_EMAIL);
        }
        return new WaitContact(trimmed, LANGUAGE.matcher(languageTag).matches() ? languageTag : "en");
    }

    /** True if mail could be sent there; says nothing about whether anybody reads it. */
    public static boolean isEmail(String text) {
        return text.length() <= MOST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** Empty for none. */
    public String email() {
        return email;
    }

    /** Such as {@code fr-FR}, at most 16 characters; empty for none. */
    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitContact
                && email.equals(((WaitContact) other).email)
                && language.equals(((WaitContact) other).language);
    }

    @Override
    public int hashCode() {
        return email.hashCode();
    }

    /** Without the address. */
    @Override
    public String toString() {
        return email.isEmpty() ? "nobody" : "somebody in " + language;
    }
}
