// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.creneau.broadleaf.identity.Networks;
import org.creneau.format.json.JsonObject;
import org.creneau.reservation.guard.RateLimit;
import org.creneau.reservation.guard.RateLimiter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code POST /pickup/suggest} says in JSON what somebody who has typed that much may mean: {@code {"suggestions":[{"label":
 * "Amiens (80)","field":"insee","value":"80021"}]}}, eight at most. What is typed travels in the body, with the token that every
 * form has, and is kept nowhere. Too many requests of one network, or of one session where no network is known, get 429 and when to
 * come back.
 */
@Controller
public class SuggestController {
    private static final int LEAST_TYPED = 2;
    private static final int MAX_TYPED = 160;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final RateLimit USUAL = RateLimit.of(60, 30);

    private final PlaceSearch search;
    private final Networks networks;
    private final Clock clock;
    private RateLimiter<String> limiter;

    public SuggestController(PlaceSearch search, Networks networks, Clock clock) {
        this.search = search;
        this.networks = networks;
        this.clock = clock;
        this.limiter = new RateLimiter<String>(USUAL, clock.instant());
    }

    /** As {@link RateLimit#parse} reads it: {@code 60/30} for 60 requests within 30 seconds, {@code 0} for no limit. */
    public void setLimit(String value) {
        this.limiter = new RateLimiter<String>(RateLimit.parse("creneau.suggest.limit", value), clock.instant());
    }

    @RequestMapping(value = "/pickup/suggest", method = RequestMethod.POST)
    public void suggest(
            @RequestParam(value = "place", defaultValue = "") String typed,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        long wait = limiter.waitSeconds(client(session), clock.instant());
        if (wait > 0) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", Long.toString(wait));
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json(suggestions(typed.trim())));
    }

    private String client(HttpSession session) {
        String network = networks.current();
        return network.isEmpty() ? session.getId() : network;
    }

    private List<PlaceSuggestion> suggestions(String typed) {
        return typed.length() < LEAST_TYPED || typed.length() > MAX_TYPED
                ? Collections.<PlaceSuggestion>emptyList()
                : search.suggest(typed);
    }

    private static String json(List<PlaceSuggestion> suggestions) {
        return JsonObject.write(answer -> answer.list(
                "suggestions",
                suggestions,
                (item, suggestion) -> item.text("label", suggestion.getLabel())
                        .text("field", suggestion.getField())
                        .text("value", suggestion.getValue())));
    }
}
