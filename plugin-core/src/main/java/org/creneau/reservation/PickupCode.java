// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the shopper says at the counter: unless a shop has a form of its own, six characters that cannot be mistaken for each other, read aloud or written
 * by hand, and without vowels, so that they spell no word. It is checked against one reservation and is no password:
 * 47 million codes. Immutable and thread-safe.
 */
public final class PickupCode {

    private static final int LENGTH = 6;
    private static final String ALPHABET = "CDFHJKMNPRTWXY34679";
    private static final Pattern TEXT = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern ANY_TEXT = Pattern.compile("[A-Z0-9]{4,8}");
    private static final int LONGEST_TYPED = 32;

    private final String value;

    private PickupCode(String value) {
        this.value = value;
    }

    public static PickupCode generate(SecureRandom random) {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PickupCode(value.toString());
    }

    /**
     * A code of a form of a shop's own, see {@link PickupCodes}: 4..8 characters of A..Z and 0..9, small letters, spaces and dashes
     * as people type them. Otherwise throws {@link IllegalArgumentException}, which does not tell the code.
     */
    public static PickupCode of(String text) {
        String value = normalised(text);
        if (!ANY_TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException("pickup code is not one, allowed is 4..8 characters of A..Z and 0..9");
        }
        return new PickupCode(value);
    }

    /** True if that could be somebody's code of the form that is made unless a shop has its own, as people type it. */
    public static boolean isCode(String typed) {
        return TEXT.matcher(normalised(typed)).matches();
    }

    /** Reads a code as people type it: small letters, spaces and dashes do not matter. Otherwise throws. */
    public static PickupCode parse(String typed) {
        String value = normalised(typed);
        if (!TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "pickup code is not one, allowed is six characters out of " + ALPHABET + ", spaces do not matter");
        }
        return new PickupCode(value);
    }

    private static String normalised(String typed) {
        return typed.length() > LONGEST_TYPED
                ? ""
                : typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * True if that is this code as people type it; takes the same time wherever the two differ. False if malformed.
     */
    public boolean matches(String typed) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), normalised(typed).getBytes(StandardCharsets.UTF_8));
    }

    /** Its characters, {@code K7P4TX}. */
    public String value() {
        return value;
    }

    /** In two groups for reading, {@code K7P 4TX}. */
    public String spaced() {
        int half = value.length() / 2;
        return value.substring(0, half) + " " + value.substring(half);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PickupCode && value.equals(((PickupCode) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Its characters. */
    @Override
    public String toString() {
        return value;
    }
}
