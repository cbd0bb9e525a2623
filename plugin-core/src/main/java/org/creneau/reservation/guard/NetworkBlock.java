// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a network that one household or small office has: 24 bits of an IPv4 address, 56 of an IPv6 one. It leaves
 * this class only as a hash under a key of the day, so that what is stored tells no address to whoever lacks the secret,
 * and hashes of two days cannot be compared. No name is ever looked up. Immutable and thread-safe.
 */
public final class NetworkBlock {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 7;
    private static final int HASH_BYTES = 16;

    private final byte[] prefix;

    private NetworkBlock(byte[] prefix) {
        this.prefix = prefix;
    }

    /**
     * The block of a remote address as a servlet container writes it: IPv4, IPv6 with or without zone or brackets, or an
     * IPv4 address mapped into IPv6, which counts as IPv4. Empty for null and whatever is no address.
     */
    public static Optional<NetworkBlock> of(@Nullable String remoteAddress) {
        byte[] address = remoteAddress == null ? null : AddressText.read(remoteAddress);
        if (address == null) {
            return Optional.empty();
        }
        boolean isIpv4 = address.length == AddressText.IPV4_BYTES;
        return Optional.of(new NetworkBlock(Arrays.copyOf(address, isIpv4 ? IPV4_BYTES : IPV6_BYTES)));
    }

    /**
     * True for the loopback, for networks that are not part of the internet (RFC 1918, RFC 4193), for those of one link and
     * for those behind a provider's own translation (RFC 6598).
     */
    public boolean isPrivate() {
        int first = prefix[0] & 0xff;
        int second = prefix[1] & 0xff;
        return prefix.length == IPV4_BYTES ? isPrivateIpv4(first, second) : isPrivateIpv6(first, second);
    }

    private static boolean isPrivateIpv4(int first, int second) {
        return first == 10
                || first == 127
                || first == 169 && second == 254
                || first == 172 && (second & 0xf0) == 16
                || first == 192 && second == 168
                || first == 100 && (second & 0xc0) == 64;
    }

    /** The loopback has nothing but zeros in this part. */
    private static boolean isPrivateIpv6(int first, int second) {
        return first == 0 && second == 0 || (first & 0xfe) == 0xfc || first == 0xfe && (second & 0xc0) == 0x80;
    }

    /**
     * 128 bits in 26 capital letters and digits, the same all day for every address of the block. The day is one in UTC;
     * whoever counts what is left from yesterday asks for yesterday's hash as well.
     */
    public String hashOn(LocalDate day, Secret secret) {
        return Base32.of(secret.keyFor("network block " + day).mac(prefix, HASH_BYTES));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkBlock && Arrays.equals(prefix, ((NetworkBlock) other).prefix);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prefix);
    }

    /** Says no address. */
    @Override
    public String toString() {
        return prefix.length == IPV4_BYTES ? "a block of IPv4" : "a block of IPv6";
    }
}
