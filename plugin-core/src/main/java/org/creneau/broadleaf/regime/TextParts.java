// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text into parts that a column holds. No part ends in the middle of a character beyond 16 bits, for no database can store
 * half of one.
 */
final class TextParts {

    private TextParts() {}

    /** In their order; together they are the text. */
    static List<String> of(String text, int longest) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + longest);
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
