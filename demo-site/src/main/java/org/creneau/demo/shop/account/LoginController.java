// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.account;

import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.core.web.controller.account.BroadleafLoginController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The sign-in page; the form posts to Spring Security. */
@Controller
public class LoginController extends BroadleafLoginController {
    @RequestMapping(value = "/login", method = RequestMethod.GET)
    public String login(HttpServletRequest request, Model model) {
        model.addAttribute("successUrl", LocalPath.orElse(request.getParameter("successUrl"), "/account/orders"));
        model.addAttribute("refused", request.getParameter("error") != null);
        return getLoginView();
    }
}
