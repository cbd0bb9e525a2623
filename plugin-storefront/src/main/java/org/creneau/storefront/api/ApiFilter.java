// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;

/**
 * For the site's {@code web.xml}, before the security filter chain and after the encoding: answers for the API what never gets to
 * {@link ApiDoor}. Broadleaf 3.1's CSRF filter throws for a missing token; a browser of another origin asks first, which Spring
 * leaves to the servlet; methods that nothing here has do not reach the shop at all. A site without it is no less safe, its
 * refusals only look like the shop's. Bean {@code creneauApiFilter} of the root context. Thread-safe.
 */
public class ApiFilter implements Filter {
    private static final Set<String> KNOWN = new HashSet<String>(Arrays.asList("GET", "HEAD", "POST"));
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final ApiPath path;
    private final ApiCors cors;
    private final ApiWriter writer;

    public ApiFilter(ApiPath path, ApiCors cors, ApiWriter writer) {
        this.path = path;
        this.cors = cors;
        this.writer = writer;
    }

    @Override
    public void init(FilterConfig config) {
        // the container of beans has configured it
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse reply, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) reply;
        if (!path.contains(request)) {
            chain.doFilter(request, response);
        } else if ("OPTIONS".equals(request.getMethod())) {
            cors.tellBefore(request, response);
            response.setHeader("Allow", ALLOWED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!KNOWN.contains(request.getMethod())) {
            writer.send(ApiProblem.of(405, "method-not-allowed").with("Allow", ALLOWED), request, response);
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof ServiceException) || response.isCommitted()) {
                throw e;
            }
            writer.send(ApiProblem.of(403, "csrf-token"), request, response);
        }
    }

    @Override
    public void destroy() {
        // nothing is open
    }
}
