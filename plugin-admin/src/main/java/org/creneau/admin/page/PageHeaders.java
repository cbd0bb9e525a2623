// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import javax.servlet.http.HttpServletResponse;

/** How the plugin's own pages are sent: kept by no cache, framed by nobody else, with the shop's own scripts and styles alone. */
public final class PageHeaders {

    private PageHeaders() {}

    public static void page(HttpServletResponse response) {
        noStore(response);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'; form-action 'self'");
    }

    /** A file to save, in UTF-8, whose name is of letters, digits, dots and dashes. */
    public static void csv(HttpServletResponse response, String name) {
        noStore(response);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static void noStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
