// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.util.BitSet;

/**
 * A QR code as a square of dark and light modules, without the quiet zone that every picture of it must leave around.
 * Immutable and thread-safe.
 */
public final class QrCode {

    /** How many light modules belong on each side (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    private static final int SMALLEST = 21;
    private static final int LARGEST = 177;

    private final int size;
    private final BitSet dark;

    private QrCode(int size, BitSet dark) {
        this.size = size;
        this.dark = dark;
    }

    /**
     * One of that many modules a side, 21..177 in steps of 4, otherwise {@link IllegalArgumentException}.
     *
     * @param dark row by row: module x of row y is bit {@code y * size + x}
     */
    public static QrCode of(int size, BitSet dark) {
        if (size < SMALLEST || size > LARGEST || size % 4 != 1) {
            throw new IllegalArgumentException(
                    "size is " + size + ", allowed is " + SMALLEST + ".." + LARGEST + " in steps of 4");
        }
        return new QrCode(size, (BitSet) dark.clone());
    }

    /** Modules a side. */
    public int size() {
        return size;
    }

    /** Whether module x of row y is dark, both counted from 0 at the upper left; beyond the square all is light. */
    public boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < size && y < size && dark.get(y * size + x);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QrCode && size == ((QrCode) other).size && dark.equals(((QrCode) other).dark);
    }

    @Override
    public int hashCode() {
        return 31 * size + dark.hashCode();
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "QR code of " + size + " x " + size + " modules";
    }
}
