// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.text.Normalizer;

/**
 * Makes a line of what somebody typed: composed characters, single spaces, nothing that cannot be seen. Control and format
 * characters, among them those that turn the direction of writing, are left out, and so is what lies beyond U+FFFF: a shop's
 * connection may store three bytes a character, and an emoji must not end a checkout.
 */
public final class PlainWords {

    private PlainWords() {}

    public static String of(String typed) {
        StringBuilder line = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                line.append(' ');
            } else if (isSeen(each)) {
                line.appendCodePoint(each);
            }
        });
        return line.toString().replaceAll(" +", " ").trim();
    }

    private static boolean isSeen(int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.PRIVATE_USE:
            case Character.SURROGATE:
            case Character.UNASSIGNED:
                return false;
            default:
                return Character.isBmpCodePoint(character) && !isVariation(character);
        }
    }

    /** What only says how the character before it looks, such as in colour. */
    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }
}
