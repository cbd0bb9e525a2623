// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import javax.servlet.http.HttpSession;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/way} says how the visitor comes, when they may be out and to which groups they belong, and leads back to the
 * point it was asked for, if any; {@code POST /pickup/forget} makes the shop forget that and the home. Both travel in the body,
 * never in a URL, and stay in the session.
 */
@Controller
public class WayController {
    private final PickupTexts texts;
    private final FinderPage page;
    private final VisitorPortion portion = new VisitorPortion();

    public WayController(PickupTexts texts, FinderPage page) {
        this.texts = texts;
        this.page = page;
    }

    @RequestMapping(value = "/pickup/way", method = RequestMethod.POST)
    public String way(WayForm form, FinderForm filters, HttpSession session, RedirectAttributes flash) {
        try {
            form.way().rememberIn(session);
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("pickupProblem", texts.message("creneau.problem.way"));
        }
        return "redirect:" + (form.isOfPoint() ? form.next(portion::query) : page.path(filters));
    }

    @RequestMapping(value = "/pickup/forget", method = RequestMethod.POST)
    public String forget(FinderForm filters, HttpSession session) {
        PlaceOfHome.forgetIn(session);
        WayOfGoing.forgetIn(session);
        return "redirect:" + page.path(filters);
    }
}
