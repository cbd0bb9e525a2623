// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.language.AdminLanguage;
import org.springframework.ui.Model;

/** What all pages about points have in common: no cache keeps them, and they run nothing that is not the shop's own. Thread-safe. */
final class PlanningPages {

    private PlanningPages() {}

    static void prepare(Model model, HttpServletResponse response) {
        prepare(model, response, "");
    }

    /** With sources of pictures beside the shop's own, such as those of map tiles. */
    static void prepare(Model model, HttpServletResponse response, String pictures) {
        keepNowhere(response);
        if (!pictures.isEmpty()) {
            // Those who hand out maps want to know which site asks, and no more.
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:" + (pictures.isEmpty() ? "" : " " + pictures)
                        + "; frame-ancestors 'self'; form-action 'self'");
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
