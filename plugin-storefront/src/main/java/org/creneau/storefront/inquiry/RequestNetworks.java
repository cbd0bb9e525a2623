// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creneau.broadleaf.identity.Networks;
import org.creneau.reservation.guard.NetworkBlock;
import org.creneau.reservation.guard.Secrets;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network of the running request, by the remote address that the servlet container gives. No header is read here: behind
 * a proxy it is the container that must be told which proxy to believe. An address of a private network is no shopper's but
 * such a proxy's, and counts as not known. Bean {@code creneauNetworks} of the site. Thread-safe.
 */
public class RequestNetworks implements Networks {
    private final Secrets secrets;
    private final Clock clock;

    public RequestNetworks(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request instanceof ServletRequestAttributes
                ? hash(((ServletRequestAttributes) request).getRequest().getRemoteAddr())
                : "";
    }

    private String hash(String address) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return NetworkBlock.of(address)
                .filter(block -> !block.isPrivate())
                .map(block -> block.hashOn(today, secrets.current()))
                .orElse("");
    }
}
