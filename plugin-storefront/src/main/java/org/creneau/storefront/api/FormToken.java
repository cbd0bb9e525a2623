// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;

/**
 * Broadleaf's CSRF token, which every change must bring as a form field. Its own filter asks first where the site has it; asked
 * here as well, so that a site which left the filter out, or a path out of the filter, is no less safe. Thread-safe.
 */
public class FormToken {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ExploitProtectionService protection;

    public FormToken(ExploitProtectionService protection) {
        this.protection = protection;
    }

    /** The name of the field. */
    String parameter() {
        return protection.getCsrfTokenParameter();
    }

    /** That of the visitor's session; empty where there can be no session. */
    String token() {
        try {
            String token = protection.getCSRFToken();
            return token == null ? "" : token;
        } catch (ServiceException e) {
            throw new IllegalStateException("There is no CSRF token", e);
        }
    }

    /** Throws an {@link ApiProblem} for what is no form, or one without the token of the session. */
    void check(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith(FORM)) {
            throw ApiProblem.of(415, "form-expected").with("Accept", FORM);
        }
        String brought = request.getParameter(parameter());
        try {
            if (brought != null && !token().isEmpty()) {
                protection.compareToken(brought);
                return;
            }
        } catch (ServiceException e) {
            // the same as no token
        }
        throw ApiProblem.of(403, "csrf-token");
    }
}
