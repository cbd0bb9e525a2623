// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows an error page in the shop's own frame for whatever a controller throws. Comes before Spring's resolvers, which would answer
 * with the container's page. Only what the shop is to blame for is logged; nothing of an exception reaches the page.
 */
@Component
public class FriendlyErrors implements HandlerExceptionResolver, Ordered {
    private static final Log LOG = LogFactory.getLog(FriendlyErrors.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        int status = statusOf(thrown);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error(request.getMethod() + " " + request.getRequestURI() + " failed", thrown);
        }
        response.setStatus(status);
        return new ModelAndView("page/error").addObject("status", status);
    }

    private static int statusOf(Exception thrown) {
        if (thrown instanceof PageNotFoundException || thrown instanceof HttpRequestMethodNotSupportedException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (thrown instanceof TypeMismatchException || thrown instanceof ServletRequestBindingException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
