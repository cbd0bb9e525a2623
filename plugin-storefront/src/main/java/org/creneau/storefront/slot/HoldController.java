// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/hold} holds a slot for the visitor's own cart or a {@link VisitorPortion} of it, {@code POST /pickup/release}
 * gives back what the cart, or one group of it, holds. Whose hold it is comes from the session's cart, never from the client. After a POST comes a redirect; a refusal is told on the page it leads to.
 */
@Controller
public class HoldController {
    private static final String CHANGED = "creneau.refusal.cart-changed";

    private final VisitorSlots slots;
    private final RefusedHold refused;
    private final VisitorPortion portions = new VisitorPortion();
    private String afterHold = "/cart";

    public HoldController(VisitorSlots slots, RefusedHold refused) {
        this.slots = slots;
        this.refused = refused;
    }

    /** Where the visitor is led once a slot is held; a path of the shop. Default {@code /cart}. */
    public void setAfterHold(String path) {
        this.afterHold = path;
    }

    @RequestMapping(value = "/pickup/hold", method = RequestMethod.POST)
    public String hold(
            @RequestParam(value = "slot", defaultValue = "") String slot,
            @RequestParam(value = "ack", defaultValue = "") String[] ticked,
            RedirectAttributes flash) {
        HoldAnswer answer = slots.hold(slot, ticked);
        switch (answer.kind()) {
            case EMPTY_CART:
                return refused.because("creneau.problem.emptyCart", "/pickup", flash);
            case CHANGED:
                return refused.because(CHANGED, afterHold, flash);
            case NO_SLOT:
                return refused.because("creneau.problem.noSlot", "/pickup", flash);
            case LATER:
                return refused.because("creneau.problem.later", pageOf(answer.slot()), flash);
            case REFUSED:
                return refused.because(answer.verdict(), answer.slot(), answer.acknowledged(), flash);
            default:
                return "redirect:" + afterHold;
        }
    }

    private String pageOf(SlotId slot) {
        return "/pickup/points/" + slot.point().value() + portions.query("?");
    }

    @RequestMapping(value = "/pickup/release", method = RequestMethod.POST)
    public String release() {
        slots.release();
        return "redirect:" + afterHold;
    }
}
