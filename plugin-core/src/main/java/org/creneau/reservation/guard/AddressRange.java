// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import org.jspecify.annotations.Nullable;

/**
 * One address or a range of them, such as {@code 203.0.113.0/24} or {@code 2001:db8::/32} (RFC 4632, RFC 4291). No name is ever
 * looked up. Immutable and thread-safe.
 */
public final class AddressRange {

    private static final int BYTE_BITS = 8;
    private static final int BYTE = 0xff;

    private final byte[] prefix;
    private final int bits;

    private AddressRange(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** Throws {@link IllegalArgumentException} for anything else. */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = AddressText.read(slash < 0 ? text : text.substring(0, slash));
        int all = address == null ? 0 : address.length * BYTE_BITS;
        int bits = slash < 0 ? all : bits(text.substring(slash + 1));
        if (address == null || bits < 1 || bits > all) {
            throw new IllegalArgumentException(
                    "range is '" + text + "', allowed is an address or a range such as 203.0.113.0/24");
        }
        return new AddressRange(address, bits);
    }

    private static int bits(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** False for null and for what is no address. */
    public boolean contains(@Nullable String address) {
        byte[] other = address == null ? null : AddressText.read(address);
        if (other == null || other.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += BYTE_BITS) {
            int mask = bits - bit >= BYTE_BITS ? BYTE : BYTE << (BYTE_BITS - (bits - bit)) & BYTE;
            if (((prefix[bit / BYTE_BITS] ^ other[bit / BYTE_BITS]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
