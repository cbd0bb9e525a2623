// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.creneau.reservation.guard.AddressRange;
import org.creneau.reservation.guard.NetworkBlock;

/**
 * Where a request comes from: the remote address that the servlet container gives, or, once the site has said which header its
 * own proxies write, what they wrote there. The header is believed from a proxy alone and read from its end, since whatever comes
 * before the first stranger can have been written by that stranger. Immutable and thread-safe.
 */
public final class ClientAddresses {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,50}");
    private static final int LONGEST = 2_000;

    private final String header;
    private final List<AddressRange> proxies;

    private ClientAddresses(String header, List<AddressRange> proxies) {
        this.header = header;
        this.proxies = proxies;
    }

    /** No header is believed. */
    public static ClientAddresses ofContainer() {
        return new ClientAddresses("", Collections.<AddressRange>emptyList());
    }

    /**
     * @param header such as {@code X-Forwarded-For}: one address, or several with commas, each proxy adding the one it was asked
     *     from; empty to believe none
     * @param proxies addresses and ranges with commas; empty for whatever has a private address
     * @throws IllegalArgumentException for what is no such thing, naming the property
     */
    public static ClientAddresses of(String header, String proxies) {
        if (!header.isEmpty() && !HEADER.matcher(header).matches()) {
            throw new IllegalArgumentException("creneau.client.header is '" + header
                    + "', allowed is the name of a header such as X-Forwarded-For, or nothing");
        }
        List<AddressRange> ranges = new ArrayList<AddressRange>();
        for (String range : proxies.isEmpty() ? new String[0] : proxies.split(",", -1)) {
            try {
                ranges.add(AddressRange.parse(range.trim()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("creneau.client.proxies: " + e.getMessage(), e);
            }
        }
        return new ClientAddresses(header, ranges);
    }

    /** As text; what is no address if the container gives none. */
    public String of(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        return header.isEmpty() || !isProxy(remote) ? remote : told(remote, request.getHeaders(header));
    }

    private String told(String remote, Enumeration<String> values) {
        StringBuilder all = new StringBuilder();
        while (values != null && values.hasMoreElements() && all.length() <= LONGEST) {
            all.append(all.length() == 0 ? "" : ",").append(values.nextElement());
        }
        String[] hops = all.length() > LONGEST ? new String[0] : all.toString().split(",", -1);
        for (int hop = hops.length - 1; hop >= 0; hop--) {
            String address = hops[hop].trim();
            if (!NetworkBlock.of(address).isPresent()) {
                return remote;
            }
            if (!isProxy(address)) {
                return address;
            }
        }
        return remote;
    }

    private boolean isProxy(String address) {
        return proxies.isEmpty()
                ? NetworkBlock.of(address).filter(NetworkBlock::isPrivate).isPresent()
                : proxies.stream().anyMatch(range -> range.contains(address));
    }
}
