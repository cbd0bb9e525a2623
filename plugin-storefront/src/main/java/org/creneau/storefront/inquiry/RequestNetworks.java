// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creneau.broadleaf.identity.Networks;
import org.creneau.reservation.guard.NetworkBlock;
import org.creneau.reservation.guard.Secrets;
import org.creneau.storefront.guard.ClientAddresses;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network of the running request, by the remote address that the servlet container gives, or what the site's proxies
 * wrote if it has said in which header ({@link ClientAddresses}). An address of a private network is no shopper's but
 * such a proxy's, and counts as not known. Bean {@code creneauNetworks} of the site. Thread-safe.
 */
public class RequestNetworks implements Networks {
    private final Secrets secrets;
    private final Clock clock;
    private ClientAddresses addresses = ClientAddresses.ofContainer();

    public RequestNetworks(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whom a request comes from. Called once, by the container; default what the servlet container says. */
    public void setAddresses(ClientAddresses value) {
        this.addresses = value;
    }

    @Override
    public String current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request instanceof ServletRequestAttributes
                ? hash(addresses.of(((ServletRequestAttributes) request).getRequest()))
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
