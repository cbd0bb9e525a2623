// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * Writes the tokens of JSON (RFC 8259) into a row of bytes, in UTF-8. Commas come by themselves; that names and values alternate, and that
 * what is begun is ended, is up to the caller. Each character is looked at once: Gson's writer, which this agrees with byte for byte, looks
 * at it twice and hands it on in pieces, and a month of slots, ten thousand members, took twice as long. For one thread.
 */
final class Utf8Json {

    private static final int ASCII = 0x80;

    /** The most bytes a character becomes: {@code \}{@code u003c}. */
    private static final int MOST_BYTES = 6;

    /** By character, what stands in its place; null for itself. */
    private static final byte[][] ESCAPES = new byte[ASCII][];

    static {
        for (char control = 0; control < ' '; control++) {
            ESCAPES[control] = byNumber(control);
        }
        ESCAPES['\b'] = ascii("\\b");
        ESCAPES['\t'] = ascii("\\t");
        ESCAPES['\n'] = ascii("\\n");
        ESCAPES['\f'] = ascii("\\f");
        ESCAPES['\r'] = ascii("\\r");
        ESCAPES['"'] = ascii("\\\"");
        ESCAPES['\\'] = ascii("\\\\");
        for (char markup : "<>&='".toCharArray()) {
            ESCAPES[markup] = byNumber(markup);
        }
    }

    private final Moments moments = new Moments();
    private byte[] bytes;
    private int length;

    /** Whether a comma is due before the next value or name. */
    private boolean after;

    Utf8Json(int likelyBytes) {
        this.bytes = new byte[likelyBytes];
    }

    void begin(char bracket) {
        separate(1);
        bytes[length++] = (byte) bracket;
        after = false;
    }

    void end(char bracket) {
        room(1);
        bytes[length++] = (byte) bracket;
        after = true;
    }

    void name(String name) {
        text(name);
        room(1);
        bytes[length++] = ':';
        after = false;
    }

    void text(String text) {
        int count = text.length();
        separate(count * MOST_BYTES + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        int n = 0;
        for (; n < count; n++) {
            char one = text.charAt(n);
            if (one >= ASCII || ESCAPES[one] != null) {
                break;
            }
            to[at++] = (byte) one;
        }
        length = at;
        while (n < count) {
            n += special(text, n);
        }
        bytes[length++] = '"';
        after = true;
    }

    /** Digits, or one of the words true and false. */
    void plain(String token) {
        separate(token.length());
        for (int n = 0; n < token.length(); n++) {
            bytes[length++] = (byte) token.charAt(n);
        }
        after = true;
    }

    /** A text of a date and a time, as {@link Moments} writes it. */
    void moment(ZoneId zone, Instant moment) {
        beginMoment();
        length += moments.write(bytes, length, zone, moment);
        endMoment();
    }

    /** The date of that moment alone. */
    void date(ZoneId zone, Instant moment) {
        beginMoment();
        length += moments.writeDate(bytes, length, zone, moment);
        endMoment();
    }

    private void beginMoment() {
        separate(Moments.MOST_BYTES + 2);
        bytes[length++] = '"';
    }

    private void endMoment() {
        bytes[length++] = '"';
        after = true;
    }

    /** Values, or names with theirs, that stand in JSON already. */
    void written(byte... some) {
        if (some.length > 0) {
            separate(some.length);
            put(some);
            after = true;
        }
    }

    /** All that was written; a copy. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void separate(int more) {
        room(more + 1);
        if (after) {
            bytes[length++] = ',';
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Writes what stands there, any character; how many chars of the text that was. */
    private int special(String text, int at) {
        char one = text.charAt(at);
        if (one < ASCII) {
            byte[] escape = ESCAPES[one];
            if (escape == null) {
                bytes[length++] = (byte) one;
            } else {
                put(escape);
            }
        } else if (one < 0x800) {
            bytes[length++] = (byte) (0xC0 | one >> 6);
            bytes[length++] = (byte) (0x80 | one & 0x3F);
        } else if (one == '\u2028' || one == '\u2029') {
            put(ascii(one == '\u2028' ? "\\u2028" : "\\u2029"));
        } else if (Character.isSurrogate(one)) {
            return surrogate(text, at);
        } else {
            bytes[length++] = (byte) (0xE0 | one >> 12);
            bytes[length++] = (byte) (0x80 | one >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | one & 0x3F);
        }
        return 1;
    }

    /** One without its partner becomes a question mark, as in {@link String#getBytes}. */
    private int surrogate(String text, int at) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            bytes[length++] = '?';
            return 1;
        }
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return 2;
    }

    private void put(byte... some) {
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    private static byte[] byNumber(char one) {
        return ascii((one < 0x10 ? "\\u000" : "\\u00") + Integer.toHexString(one));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
