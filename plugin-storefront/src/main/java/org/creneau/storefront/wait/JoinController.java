// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/wait} puts the visitor's own cart in line: parameter {@code what} is {@code slot:ID}, {@code
 * day:POINT:yyyy-mm-dd} or {@code point:POINT}, parameter {@code email} where to tell them. Whose wait it is comes from the
 * session's cart. Leads to the page of the wait, or back with the reason why not.
 */
@Controller
public class JoinController {
    private static final String PROBLEM = "pickupProblem";

    private final VisitorWaits waits;
    private final WaitLinks links;
    private final PickupTexts texts;
    private final VisitorPortion portions = new VisitorPortion();

    public JoinController(VisitorWaits waits, WaitLinks links, PickupTexts texts) {
        this.waits = waits;
        this.links = links;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/wait", method = RequestMethod.POST)
    public String join(
            @RequestParam(value = "what", defaultValue = "") String what,
            @RequestParam(value = "email", defaultValue = "") String email,
            RedirectAttributes flash) {
        JoinAnswer answer = waits.join(what, email, texts.locale());
        switch (answer.kind()) {
            case EMPTY_CART:
                return back("creneau.problem.emptyCart", "/pickup", flash);
            case NO_WINDOW:
                return back("creneau.problem.noSlot", "/pickup", flash);
            case CHANGED:
                return back("creneau.refusal.cart-changed", "/pickup", flash);
            case NO_EMAIL:
                return back("creneau.wait.noEmail", pageOf(answer), flash);
            case LATER:
                return back("creneau.problem.later", pageOf(answer), flash);
            case REFUSED:
                flash.addFlashAttribute(
                        PROBLEM, texts.refusal(answer.verdict(), answer.point().zone()));
                return "redirect:" + pageOf(answer);
            default:
                return "redirect:" + links.pathOf(answer.entry().get());
        }
    }

    private String pageOf(JoinAnswer answer) {
        return "/pickup/points/" + answer.point().id().value() + "?day="
                + answer.window().from().atZone(answer.point().zone()).toLocalDate() + portions.query("&");
    }

    private String back(String key, String path, RedirectAttributes flash) {
        flash.addFlashAttribute(PROBLEM, texts.message(key));
        return "redirect:" + path;
    }
}
