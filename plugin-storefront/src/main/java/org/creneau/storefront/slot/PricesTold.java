// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creneau.reservation.Reservation;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the visitor was told that collecting by each hold costs, in their session, so that a change is told once. Remembers at most
 * {@value #MOST} holds. Thread-safe.
 */
public class PricesTold {
    private static final String KEY = PricesTold.class.getName();
    private static final int MOST = 20;

    /** The price told before, if it was another; from now on it is this one. Empty without a request. */
    Optional<BigDecimal> otherThan(BigDecimal price, Reservation hold) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.empty();
        }
        HashMap<String, BigDecimal> told = told(request);
        BigDecimal before = told.put(hold.token().toString(), price);
        request.setAttribute(KEY, told, RequestAttributes.SCOPE_SESSION);
        return Optional.ofNullable(before).filter(known -> known.compareTo(price) != 0);
    }

    /** A copy, because two requests of a session may come at once. */
    @SuppressWarnings("unchecked")
    private static HashMap<String, BigDecimal> told(RequestAttributes request) {
        Object known = request.getAttribute(KEY, RequestAttributes.SCOPE_SESSION);
        HashMap<String, BigDecimal> told = new HashMap<String, BigDecimal>();
        if (known instanceof Map && ((Map<?, ?>) known).size() < MOST) {
            told.putAll((Map<String, BigDecimal>) known);
        }
        return told;
    }
}
