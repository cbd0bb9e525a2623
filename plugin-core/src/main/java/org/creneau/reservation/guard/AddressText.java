// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an address (RFC 4291, 2.2 for IPv6), with a port if a proxy left one, without asking anyone: {@code InetAddress} would look a name up.
 * Numbers of IPv4 are decimal and without leading zeros, because some read those as octal.
 */
final class AddressText {

    static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int LONGEST = 100;
    private static final String PORT = "(?::[0-9]{1,5})?";
    private static final String BYTE = "(0|[1-9][0-9]{0,2})";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "\\." + BYTE + "\\." + BYTE + "\\." + BYTE + PORT);
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern AROUND =
            Pattern.compile("\\[([^\\[\\]%]*)(?:%[^\\[\\]%]+)?]" + PORT + "|([^\\[\\]%]*)(?:%[^\\[\\]%]+)?");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private AddressText() {}

    /** Four or sixteen bytes, four also for an IPv4 address mapped into IPv6; null if it is no address. */
    static byte @Nullable [] read(String text) {
        Matcher around = AROUND.matcher(text.length() > LONGEST ? "" : text.trim());
        if (!around.matches()) {
            return null;
        }
        byte[] plain = ipv4(around.group());
        if (plain != null) {
            return plain;
        }
        byte[] address = ipv6(around.group(1) != null ? around.group(1) : around.group(2));
        return address != null && isMapped(address) ? Arrays.copyOfRange(address, MAPPED.length, IPV6_BYTES) : address;
    }

    private static boolean isMapped(byte[] address) {
        return Arrays.equals(Arrays.copyOf(address, MAPPED.length), MAPPED);
    }

    private static byte @Nullable [] ipv4(String text) {
        Matcher numbers = IPV4.matcher(text);
        if (!numbers.matches()) {
            return null;
        }
        byte[] address = new byte[IPV4_BYTES];
        for (int i = 0; i < IPV4_BYTES; i++) {
            int number = Integer.parseInt(numbers.group(i + 1));
            if (number > 255) {
                return null;
            }
            address[i] = (byte) number;
        }
        return address;
    }

    private static byte @Nullable [] ipv6(String text) {
        int gap = text.indexOf("::");
        byte[] head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        byte[] tail = groups(gap < 0 ? "" : text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int given = head.length + tail.length;
        if (gap < 0 ? given != IPV6_BYTES : given > IPV6_BYTES - 2) {
            return null;
        }
        byte[] address = Arrays.copyOf(head, IPV6_BYTES);
        System.arraycopy(tail, 0, address, IPV6_BYTES - tail.length, tail.length);
        return address;
    }

    /** The bytes of groups joined by colons, none for none; the last may be an IPv4 address where the text ends. */
    private static byte @Nullable [] groups(String text, boolean isEnd) {
        byte[] bytes = new byte[0];
        String[] groups = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < groups.length; i++) {
            boolean mayBeIpv4 = isEnd && i == groups.length - 1 && groups[i].indexOf('.') >= 0;
            byte[] next = mayBeIpv4 ? ipv4(groups[i]) : group(groups[i]);
            if (next == null || bytes.length + next.length > IPV6_BYTES) {
                return null;
            }
            bytes = Arrays.copyOf(bytes, bytes.length + next.length);
            System.arraycopy(next, 0, bytes, bytes.length - next.length, next.length);
        }
        return bytes;
    }

    private static byte @Nullable [] group(String text) {
        if (!GROUP.matcher(text).matches()) {
            return null;
        }
        int value = Integer.parseInt(text, 16);
        return new byte[] {(byte) (value >> 8), (byte) value};
    }
}
