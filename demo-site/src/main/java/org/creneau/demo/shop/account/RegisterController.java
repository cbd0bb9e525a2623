// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.account;

import javax.annotation.PostConstruct;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.account.BroadleafRegisterController;
import org.broadleafcommerce.profile.web.core.form.RegisterCustomerForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Opens an account and signs in. The e-mail address is the user name. Broadleaf's form holds a whole customer entity, so the fields that
 * may be bound are listed; its redirect is narrowed to this shop's own paths; its password rule (4 to 15 letters and digits) is replaced.
 */
@Controller
@RequestMapping("/register")
public class RegisterController extends BroadleafRegisterController {
    private static final String FORM = "registrationForm";
    private static final String PASSWORD = "(?s).{8,72}";

    @PostConstruct
    void allowLongPasswords() {
        registerCustomerValidator.setValidatePasswordExpression(PASSWORD);
    }

    @InitBinder(FORM)
    public void bindShownFields(WebDataBinder binder) {
        binder.setAllowedFields(
                "customer.firstName",
                "customer.lastName",
                "customer.emailAddress",
                "password",
                "passwordConfirm",
                "redirectUrl");
    }

    @ModelAttribute(FORM)
    public RegisterCustomerForm form() {
        return initCustomerRegistrationForm();
    }

    @Override
    @RequestMapping(method = RequestMethod.GET)
    public String register(
            @ModelAttribute(FORM) RegisterCustomerForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        form.setRedirectUrl(LocalPath.orElse(request.getParameter("successUrl"), "/account/orders"));
        return getRegisterView();
    }

    @Override
    @RequestMapping(method = RequestMethod.POST)
    public String processRegister(
            @ModelAttribute(FORM) RegisterCustomerForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServiceException, PricingException {
        form.setRedirectUrl(LocalPath.orElse(form.getRedirectUrl(), "/account/orders"));
        return super.processRegister(form, errors, request, response, model);
    }
}
