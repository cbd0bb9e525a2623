// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every address nobody else answers. Mapped last by the servlet context, to its bean name {@code shopNotFound}, so that even a
 * missing page has the shop's header, search and cart.
 */
@Controller("shopNotFound")
public class NotFoundController implements org.springframework.web.servlet.mvc.Controller {
    @Override
    public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
        throw new PageNotFoundException(request.getRequestURI());
    }
}
