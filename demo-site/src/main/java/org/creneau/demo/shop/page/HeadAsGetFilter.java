// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages answer HEAD, which RFC 7231 section 4.3.2 wants to be GET without the body. Spring 3.2 knows no such handler for a method
 * mapped to GET; the container leaves out the body by itself.
 */
public class HeadAsGetFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter("HEAD".equals(request.getMethod()) ? new AsGet(request) : request, response);
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
