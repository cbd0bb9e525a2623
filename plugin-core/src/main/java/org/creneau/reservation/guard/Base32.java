// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.math.BigInteger;

/** Numbers in Crockford's base 32, capital letters only, with leading zeros: the form tokens have as well. */
final class Base32 {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Base32() {}

    /** As many characters as these bytes need: 32 for 20, 26 for 16. */
    static String of(byte[] bytes) {
        return of(new BigInteger(1, bytes), (bytes.length * 8 + BITS - 1) / BITS);
    }

    /** What does not fit in that many characters is cut off at the front. */
    static String of(BigInteger number, int length) {
        char[] text = new char[length];
        BigInteger rest = number;
        for (int i = length - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt(rest.intValue() & 31);
            rest = rest.shiftRight(BITS);
        }
        return new String(text);
    }

    /** The number such a text writes, of at most 12 characters, or -1 if it is none. */
    static long read(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number << BITS | digit;
        }
        return number;
    }
}
