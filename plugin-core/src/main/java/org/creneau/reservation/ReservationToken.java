// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The public name of a reservation: 128 random bits written as 26 characters of Crockford's base 32, capital letters
 * only, so that it can stand in a URL and cannot be guessed. Immutable and thread-safe.
 */
public final class ReservationToken {

    private static final int BITS = 128;
    private static final int LENGTH = 26;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern TEXT = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    private final String text;

    private ReservationToken(String text) {
        this.text = text;
    }

    public static ReservationToken generate(SecureRandom random) {
        BigInteger bits = new BigInteger(BITS, random);
        char[] text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt(bits.intValue() & 31);
            bits = bits.shiftRight(5);
        }
        return new ReservationToken(new String(text));
    }

    /** Reads what {@link #toString()} writes and nothing else; throws {@link IllegalArgumentException} otherwise. */
    public static ReservationToken parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("reservation token is "
                    + (text.length() == LENGTH ? "malformed" : "of " + text.length() + " characters")
                    + ", allowed is 26 characters of Crockford's base 32 in capital letters");
        }
        return new ReservationToken(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReservationToken && text.equals(((ReservationToken) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
