// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** A request that has found its route. */
final class ApiRequest {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern SLOT = Pattern.compile("[1-9][0-9]{0,17}-.*");

    private final HttpServletRequest request;
    private final Map<String, String> variables;
    private final Params params;

    ApiRequest(HttpServletRequest request, Map<String, String> variables) {
        this.request = request;
        this.variables = variables;
        this.params = new Params(request);
    }

    Params params() {
        return params;
    }

    /** A part of the path that the route names. */
    String part(String name) {
        return variables.get(name);
    }

    /** The same as a number; empty if it is none. */
    OptionalLong number(String name) {
        String text = part(name);
        return text != null && NUMBER.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** The point it is about, as far as path or slot say. */
    OptionalLong point() {
        OptionalLong inPath = number("point");
        String slot = part("slot") == null ? request.getParameter("slot") : part("slot");
        return inPath.isPresent() || slot == null || !SLOT.matcher(slot).matches()
                ? inPath
                : OptionalLong.of(Long.parseLong(slot.substring(0, slot.indexOf('-'))));
    }

    /** The visitor's; made if there is none. */
    HttpSession session() {
        return request.getSession();
    }

    String contextPath() {
        return request.getContextPath();
    }
}
