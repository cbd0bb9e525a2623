// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.storefront.guard.PageGuard;
import org.creneau.storefront.guard.TrafficLimits;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Takes every request below the path of the API and answers it: finds the route, counts the client, asks a change for its CSRF
 * token, and turns whatever goes wrong into a problem document, so that no page of the shop and no stack trace gets out. It is one
 * handler, not annotated methods, because converters, resolvers of exceptions and content types are the shop's own business.
 * Bean {@code creneauApiDoor}. Thread-safe.
 */
public class ApiDoor implements HttpRequestHandler {
    private static final Log LOG = LogFactory.getLog(ApiDoor.class);
    private static final String RETRY_SECONDS = "5";

    private final List<ApiRoute> routes = new ArrayList<ApiRoute>();
    private final TrafficLimits limits;
    private final FormToken tokens;
    private final ApiWriter writer;

    public ApiDoor(ApiResources resources, TrafficLimits limits, FormToken tokens, ApiWriter writer) {
        for (ApiResource resource : resources.all()) {
            routes.addAll(resource.routes());
        }
        this.limits = limits;
        this.tokens = tokens;
        this.writer = writer;
    }

    List<ApiRoute> routes() {
        return routes;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            writer.send(answer(request), request, response);
        } catch (ApiProblem problem) {
            writer.send(problem, request, response);
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("A request to the API met another at the same place", e);
            writer.send(later(), request, response);
        } catch (RuntimeException e) {
            LOG.error("A request to the API failed", e);
            writer.send(ApiProblem.of(500, "internal"), request, response);
        }
    }

    static ApiProblem later() {
        return ApiProblem.of(503, "try-later").with("Retry-After", RETRY_SECONDS);
    }

    private ApiAnswer answer(HttpServletRequest request) {
        List<String> parts = partsOf(request);
        String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        Set<String> others = new LinkedHashSet<String>();
        for (ApiRoute route : routes) {
            Optional<Map<String, String>> variables = route.match(parts);
            if (variables.isPresent() && route.method().equals(method)) {
                return answer(route, new ApiRequest(request, variables.get()), request);
            }
            variables.ifPresent(any -> others.add(route.method()));
        }
        if (others.contains("GET")) {
            others.add("HEAD");
        }
        throw others.isEmpty()
                ? ApiProblem.notFound()
                : ApiProblem.of(405, "method-not-allowed").with("Allow", String.join(", ", others));
    }

    private ApiAnswer answer(ApiRoute route, ApiRequest asked, HttpServletRequest request) {
        long wait = limits.waitSeconds(route.traffic(), request, asked.point());
        if (wait > 0) {
            throw new ApiProblem(
                            PageGuard.TOO_MANY, "too-many-requests", json -> json.number("retryAfterSeconds", wait))
                    .with("Retry-After", Long.toString(wait));
        }
        if ("POST".equals(route.method())) {
            tokens.check(request);
        }
        return route.answer(asked);
    }

    private static List<String> partsOf(HttpServletRequest request) {
        Object within = request.getAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE);
        String path = within == null ? "" : within.toString();
        return Arrays.asList((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }
}
