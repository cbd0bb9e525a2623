// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.util.UrlPathHelper;

/**
 * Stands before every page of the plugin: sets the headers that keep a page in its own frame and its address to itself, and asks
 * who comes too often to wait (status 429, with the seconds in {@code Retry-After}). A header that the shop has set before stays
 * as it is. Bean {@code creneauPageGuard}, mapped to {@code /pickup} in the servlet's context. Thread-safe.
 */
public class PageGuard implements HandlerInterceptor {
    /** Too Many Requests, RFC 6585, for which the servlet API has no name. */
    public static final int TOO_MANY = 429;

    private static final String ROOT = "/pickup";
    private static final String PAGE = "pickup/slow-down";

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private final TrafficLimits limits;

    public PageGuard(TrafficLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        set("X-Content-Type-Options", "nosniff", response);
        set("X-Frame-Options", "SAMEORIGIN", response);
        set("Referrer-Policy", "same-origin", response);
        String page = pageOf(request);
        long wait = limits.waitSeconds(
                PageTraffic.kindOf(page, request.getMethod()), request, PageTraffic.pointOf(page, request));
        if (wait > 0) {
            response.setStatus(TOO_MANY);
            response.setHeader("Retry-After", Long.toString(wait));
            response.setHeader("Cache-Control", "no-store");
            throw new ModelAndViewDefiningException(new ModelAndView(PAGE, "waitSeconds", wait));
        }
        return true;
    }

    private static void set(String header, String value, HttpServletResponse response) {
        if (!response.containsHeader(header)) {
            response.setHeader(header, value);
        }
    }

    /** As Spring maps it, whatever was percent-encoded, put behind a semicolon or slashed twice. */
    private static String pageOf(HttpServletRequest request) {
        String path = PATHS.getPathWithinApplication(request).replaceAll("/{2,}", "/");
        String page = path.startsWith(ROOT) ? path.substring(ROOT.length()) : "";
        return page.startsWith("/") ? page.substring(1) : page;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        // the headers are there before the page
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        // nothing was opened
    }
}
