// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creneau.storefront.guard.Traffic;

/** What one method at one path does. Immutable. */
final class ApiRoute {
    private final String method;
    private final String[] pattern;
    private final Traffic traffic;
    private final Function<ApiRequest, ApiAnswer> action;

    private ApiRoute(String method, String pattern, Traffic traffic, Function<ApiRequest, ApiAnswer> action) {
        this.method = method;
        this.pattern = pattern.split("/", -1);
        this.traffic = traffic;
        this.action = action;
    }

    /** @param pattern below the API's path, such as <code>points/{point}/slots</code> */
    static ApiRoute get(String pattern, Traffic traffic, Function<ApiRequest, ApiAnswer> action) {
        return new ApiRoute("GET", pattern, traffic, action);
    }

    /** See {@link #get}. */
    static ApiRoute post(String pattern, Traffic traffic, Function<ApiRequest, ApiAnswer> action) {
        return new ApiRoute("POST", pattern, traffic, action);
    }

    String method() {
        return method;
    }

    /** As the description names it. */
    String path() {
        return "/" + String.join("/", pattern);
    }

    Traffic traffic() {
        return traffic;
    }

    ApiAnswer answer(ApiRequest request) {
        return action.apply(request);
    }

    /** What the variables of the pattern are there; empty if it is another path. */
    Optional<Map<String, String>> match(List<String> parts) {
        if (parts.size() != pattern.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<String, String>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                variables.put(pattern[i].substring(1, pattern[i].length() - 1), parts.get(i));
            } else if (!pattern[i].equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
