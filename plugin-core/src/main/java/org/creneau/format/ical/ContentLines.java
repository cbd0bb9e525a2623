// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar file (RFC 5545, 3.1): in UTF-8, ended by CR and LF, and folded so that none has more than 75 octets and
 * no character is cut in two. For one thread.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /** A value that is written as it is. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A text, of whatever characters; no line if it is empty. */
    ContentLines addText(String name, String text) {
        return text.isEmpty() ? this : add(name, escaped(text));
    }

    byte[] toBytes() {
        return file.toByteArray();
    }

    /** RFC 5545, 3.3.11; other control characters may not stand in a text and become blanks. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}]", " ");
    }

    private void fold(String line) {
        int room = MOST_OCTETS;
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            byte[] character = line.substring(at, next).getBytes(StandardCharsets.UTF_8);
            if (character.length > room) {
                file.write(END, 0, END.length);
                file.write(' ');
                room = MOST_OCTETS - 1;
            }
            file.write(character, 0, character.length);
            room -= character.length;
            at = next;
        }
        file.write(END, 0, END.length);
    }
}
