// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import org.creneau.reservation.guard.NetworkBlock;
import org.creneau.reservation.guard.RateLimit;
import org.creneau.reservation.guard.RateLimiter;

/**
 * How often one client, and all together at one point, may ask. A client is a block of the network (/24 or /56); who comes from a private
 * network is somebody behind a proxy that the site has not told of, and not counted. The counts live in the memory of this node and
 * are written nowhere. Bean {@code creneauTrafficLimits}. Thread-safe.
 */
public class TrafficLimits {
    private final ClientAddresses addresses;
    private final Clock clock;
    private final Map<Traffic, RateLimiter<NetworkBlock>> ofClient =
            new EnumMap<Traffic, RateLimiter<NetworkBlock>>(Traffic.class);
    private final Map<Traffic, RateLimiter<Long>> ofPoint = new EnumMap<Traffic, RateLimiter<Long>>(Traffic.class);

    /** Nothing is limited until it is told. */
    public TrafficLimits(ClientAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Called once, by the container, like all of these; a text as {@link RateLimit#parse} reads it. */
    public void setSearch(String limit) {
        ofClient(Traffic.SEARCH, "creneau.limits.search", limit);
    }

    /** See {@link #setSearch}. */
    public void setSearchAtPoint(String limit) {
        ofPoint(Traffic.SEARCH, "creneau.limits.searchAtPoint", limit);
    }

    /** See {@link #setSearch}. */
    public void setChange(String limit) {
        ofClient(Traffic.CHANGE, "creneau.limits.change", limit);
    }

    /** See {@link #setSearch}. */
    public void setChangeAtPoint(String limit) {
        ofPoint(Traffic.CHANGE, "creneau.limits.changeAtPoint", limit);
    }

    /** See {@link #setSearch}. */
    public void setKey(String limit) {
        ofClient(Traffic.KEY, "creneau.limits.key", limit);
    }

    /** See {@link #setSearch}. */
    public void setPlace(String limit) {
        ofClient(Traffic.PLACE, "creneau.limits.place", limit);
    }

    private void ofClient(Traffic kind, String property, String limit) {
        ofClient.put(kind, new RateLimiter<NetworkBlock>(RateLimit.parse(property, limit), clock.instant()));
    }

    private void ofPoint(Traffic kind, String property, String limit) {
        ofPoint.put(kind, new RateLimiter<Long>(RateLimit.parse(property, limit), clock.instant()));
    }

    /**
     * Counts that request.
     *
     * @param point which point it is about, if any
     * @return 0 if it may go on, else the seconds after which it may
     */
    public long waitSeconds(Traffic kind, HttpServletRequest request, OptionalLong point) {
        Instant now = clock.instant();
        long wait = ofClient(kind, request, now);
        RateLimiter<Long> points = ofPoint.get(kind);
        if (wait == 0 && points != null && point.isPresent()) {
            wait = points.waitSeconds(point.getAsLong(), now);
        }
        return wait;
    }

    private long ofClient(Traffic kind, HttpServletRequest request, Instant now) {
        RateLimiter<NetworkBlock> clients = ofClient.get(kind);
        Optional<NetworkBlock> client = clients == null
                ? Optional.<NetworkBlock>empty()
                : NetworkBlock.of(addresses.of(request)).filter(block -> !block.isPrivate());
        return client.map(block -> clients.waitSeconds(block, now)).orElse(0L);
    }
}
