// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who comes for each pickup of a cart, as the fields of {@code pickup/checkout :: person} say it. The shop's checkout controller
 * calls {@link #keep} with the request that brings them, before it takes the payment, and shows its page again if the answer is
 * false. Bean {@code creneauCheckoutPersons}. Thread-safe.
 */
public class CheckoutPersons {
    private static final String TYPED = CheckoutPersons.class.getName() + ".typed.";

    private final NamePerson namePerson;
    private final PickupTexts texts;

    public CheckoutPersons(NamePerson namePerson, PickupTexts texts) {
        this.namePerson = namePerson;
        this.texts = texts;
    }

    /**
     * Keeps what was typed beside what the cart holds, at once, so that a payment that is declined loses nothing of it. A group
     * whose fields the request has not is left as it was.
     *
     * @return false if something typed cannot be kept; then nothing is, and the page that is shown in the same request says what
     */
    public boolean keep(Order cart, HttpServletRequest request) {
        Map<Long, PersonForm> typed = new LinkedHashMap<Long, PersonForm>();
        boolean isRight = true;
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            if (request.getParameter(PersonForm.NAME + group.getId()) != null) {
                PersonForm form = typed(group.getId(), request);
                typed.put(group.getId(), form);
                request.setAttribute(TYPED + group.getId(), form);
                isRight &= !form.isWrong();
            }
        }
        if (isRight) {
            for (Map.Entry<Long, PersonForm> each : typed.entrySet()) {
                namePerson.inCart(cart.getId(), each.getKey(), each.getValue().person());
            }
        }
        return isRight;
    }

    private PersonForm typed(long group, HttpServletRequest request) {
        return PersonForm.typed(
                text(request, PersonForm.NAME + group),
                text(request, PersonForm.PHONE + group),
                text(request, PersonForm.NOTE + group),
                texts);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** What the fields of that group show: what this request brought, or else what was kept before. */
    public PersonForm form(long orderId, long groupId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object typed = request == null ? null : request.getAttribute(TYPED + groupId, RequestAttributes.SCOPE_REQUEST);
        return typed instanceof PersonForm
                ? (PersonForm) typed
                : PersonForm.of(namePerson.namedInCart(orderId, groupId), texts);
    }
}
