// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes text and keeps it in UTF-8 alone: an answer of some hundred kilobytes is neither gathered as text nor copied to be encoded. A
 * surrogate without its partner becomes a question mark, as in {@link String#getBytes}. For one thread.
 */
final class Utf8Text extends Writer {

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes;
    private int length;

    /** The first half of a pair whose second half is yet to come; 0 for none. */
    private char high;

    Utf8Text(int likelyBytes) {
        this.bytes = new byte[likelyBytes];
    }

    @Override
    public void write(int one) {
        room(1);
        put((char) one);
    }

    @Override
    public void write(String text, int from, int count) {
        room(count);
        byte[] to = bytes;
        int at = length;
        int n = from;
        int end = from + count;
        if (high == 0) {
            for (; n < end && text.charAt(n) < 0x80; n++) {
                to[at++] = (byte) text.charAt(n);
            }
        }
        length = at;
        for (; n < end; n++) {
            put(text.charAt(n));
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        room(count);
        for (int n = from; n < from + count; n++) {
            put(text[n]);
        }
    }

    private void room(int chars) {
        // One more for a half that waits.
        int needed = length + (chars + 1) * MOST_BYTES_OF_A_CHAR;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, needed));
        }
    }

    private void put(char one) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(one)) {
                byte[] pair = new String(new char[] {first, one}).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(pair, 0, bytes, length, pair.length);
                length += pair.length;
                return;
            }
            bytes[length++] = '?';
        }
        if (one < 0x80) {
            bytes[length++] = (byte) one;
        } else if (one < 0x800) {
            bytes[length++] = (byte) (0xC0 | one >> 6);
            bytes[length++] = (byte) (0x80 | one & 0x3F);
        } else if (Character.isHighSurrogate(one)) {
            high = one;
        } else if (Character.isLowSurrogate(one)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xE0 | one >> 12);
            bytes[length++] = (byte) (0x80 | one >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | one & 0x3F);
        }
    }

    /** All that was written; a copy. */
    byte[] toBytes() {
        if (high != 0) {
            high = 0;
            bytes[length++] = '?';
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // Everything is where it belongs already.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
