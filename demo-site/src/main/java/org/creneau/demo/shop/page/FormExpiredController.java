// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.page;

import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The page {@link FormExpiredFilter} leads to. */
@Controller
public class FormExpiredController {
    @RequestMapping(value = FormExpiredFilter.PAGE, method = RequestMethod.GET)
    public String expired(HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("status", HttpServletResponse.SC_FORBIDDEN);
        return "page/error";
    }
}
