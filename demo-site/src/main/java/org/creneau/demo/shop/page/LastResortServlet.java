// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The container's error page: what is left to say when the shop's own error page cannot be built, such as when a template fails. In both
 * languages, because by then the visitor's is unknown. Mapped to {@code /last-resort} and named by web.xml's error-page.
 */
public class LastResortServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"UTF-8\"/>"
            + "<title>Le Marché d’à côté</title>"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/></head><body>"
            + "<h1>Une panne passagère</h1><p>La page n’a pas pu s’afficher. Rien n’a été débité. "
            + "<a href=\"/\">Retour à l’accueil</a></p>"
            + "<p lang=\"en\">The page could not be shown. Nothing was charged. <a href=\"/\">Back to the home page</a></p>"
            + "</body></html>";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE);
    }
}
