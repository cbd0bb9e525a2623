// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.creneau.admin.language.AdminLanguage;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.OrderComparator;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template as the servlet of the admin does, among all its view resolvers. Thread-safe. */
public class ViewShell implements PageShell, ApplicationContextAware {

    private List<ViewResolver> resolvers = new ArrayList<>();

    /** Called once, by the container of the servlet. */
    @Override
    public void setApplicationContext(ApplicationContext context) {
        List<ViewResolver> found =
                new ArrayList<>(BeanFactoryUtils.beansOfTypeIncludingAncestors(context, ViewResolver.class, true, false)
                        .values());
        OrderComparator.sort(found);
        this.resolvers = found;
    }

    @Override
    public String render(String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        Caught caught = new Caught(response);
        try {
            for (ViewResolver resolver : resolvers) {
                View resolved = resolver.resolveViewName(view, AdminLanguage.current());
                if (resolved != null) {
                    resolved.render(model, request, caught);
                    return caught.text();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The view " + view + " could not be made", e);
        }
        throw new IllegalStateException("No template was found for the view " + view);
    }

    /** Keeps what would be sent. */
    private static final class Caught extends HttpServletResponseWrapper {

        private final StringWriter text = new StringWriter();
        private final PrintWriter writer = new PrintWriter(text);

        Caught(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() {
            // nothing of it is sent
        }

        String text() {
            writer.flush();
            return text.toString();
        }
    }
}
