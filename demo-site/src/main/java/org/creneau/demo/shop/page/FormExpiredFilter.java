// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads to the page "your form has expired" when Broadleaf 3.1's CSRF filter refuses a form; by itself that filter throws a
 * ServletException around a ServiceException, which would show as an internal error. Stands before the security filter chain.
 */
public class FormExpiredFilter extends OncePerRequestFilter {
    static final String PAGE = "/form-expired";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof ServiceException) || response.isCommitted()) {
                throw e;
            }
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
