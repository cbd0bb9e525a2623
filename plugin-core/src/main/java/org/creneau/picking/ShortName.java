// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Locale;

/**
 * A name as it may stand on a bag that anybody can see: {@code Jeanne M.} for Jeanne Martin; of an e-mail address, which some orders
 * have instead, its first three characters. For people who know whom they look for it is enough. Thread-safe.
 */
public final class ShortName {

    /** The most characters of a first name. */
    private static final int MOST = 16;

    private static final int OF_ADDRESS = 3;

    private ShortName() {}

    /** Empty for an empty name. */
    public static String of(String name) {
        String plain = name.trim();
        if (plain.indexOf('@') >= 0) {
            String local = plain.substring(0, plain.indexOf('@'));
            return cut(local, OF_ADDRESS);
        }
        int space = plain.lastIndexOf(' ');
        if (space < 0) {
            return cut(plain, MOST);
        }
        String last = plain.substring(space + 1);
        String initial = last.substring(0, last.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        return cut(plain.substring(0, plain.indexOf(' ')), MOST) + " " + initial + ".";
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "\u2026";
    }
}
