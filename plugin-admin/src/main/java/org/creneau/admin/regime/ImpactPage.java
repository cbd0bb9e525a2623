// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.io.PrintWriter;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.language.AdminLanguage;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of what a decision would break, sent in three parts: its template up to the rows, before anything is looked through; the rows,
 * one by one as they are found; then the rest of the template, made again with what was counted. The template says with {@code
 * th:utext="${rows}"} where the rows stand. Thread-safe.
 */
public class ImpactPage {

    /** Where the template is parted. */
    static final String MARK = "@@creneau-rows@@";

    private static final String VIEW = "views/creneau/regimesImpact";

    private final PageShell shell;
    private final MessageSource messages;

    public ImpactPage(PageShell shell, MessageSource messages) {
        this.shell = shell;
        this.messages = messages;
    }

    void begin(PrintWriter out, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        String page = rendered(model, request, response);
        out.write(page.substring(0, page.indexOf(MARK)));
        out.flush();
    }

    void row(PrintWriter out, ImpactView.Broken row) {
        String instead = row.getAlternatives().isEmpty()
                ? messages.getMessage("creneau.regimes.instead.none", null, AdminLanguage.current())
                : row.getAlternatives();
        String sure = messages.getMessage(
                row.isCertain() ? "creneau.regimes.certain" : "creneau.regimes.perhaps", null, AdminLanguage.current());
        out.write("<tr><th scope=\"row\">" + escaped(row.getPoint()) + "</th>" + cell(row.getSlot())
                + cell(row.getReasons()) + cell(sure) + cell(instead) + "</tr>\n");
        out.flush();
    }

    private static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    void end(PrintWriter out, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        String page = rendered(model, request, response);
        out.write(page.substring(page.indexOf(MARK) + MARK.length()));
        out.flush();
    }

    private String rendered(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        model.put("rows", MARK);
        String page = shell.render(VIEW, model, request, response);
        if (!page.contains(MARK)) {
            throw new IllegalStateException("The view " + VIEW + " does not say where its rows stand. Maybe a template"
                    + " of the shop lacks th:utext=\"${rows}\".");
        }
        return page;
    }
}
