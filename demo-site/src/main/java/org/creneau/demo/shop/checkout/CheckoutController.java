// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.time.ZoneId;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.broadleafcommerce.core.order.domain.NullOrderImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.checkout.BroadleafCheckoutController;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.checkout.PickupRefusedException;
import org.creneau.demo.payment.CardPayment;
import org.creneau.demo.payment.TestCard;
import org.creneau.eligibility.Verdict;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.visit.CheckoutPersons;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The one-page checkout. A wrong form is shown again with its messages; a right one goes through Broadleaf's checkout workflow, where the
 * plugin checks and confirms the pickup slot. When the workflow fails, Broadleaf has rolled it back: the shopper is led to the checkout
 * page with the reason, the cart as it was.
 */
@Controller
public class CheckoutController extends BroadleafCheckoutController {
    private static final Log LOG = LogFactory.getLog(CheckoutController.class);
    private static final String FORM = "checkoutForm";
    private static final ZoneId MARKET_ZONE = ZoneId.of("Europe/Paris");

    private final CheckoutFormRules rules;
    private final CartPayments cartPayments;
    private final OwnOrders ownOrders;
    private final PickupTexts pickupTexts;
    private CheckoutPersons persons;
    private DeliveryAddresses deliveryAddresses;

    @Autowired
    public CheckoutController(
            CheckoutFormRules rules, CartPayments cartPayments, OwnOrders ownOrders, PickupTexts pickupTexts) {
        this.rules = rules;
        this.cartPayments = cartPayments;
        this.ownOrders = ownOrders;
        this.pickupTexts = pickupTexts;
    }

    /** Who comes for what is collected. */
    @Autowired
    public void setPersons(CheckoutPersons value) {
        this.persons = value;
    }

    /** Where what is not collected goes to. */
    @Autowired
    public void setDeliveryAddresses(DeliveryAddresses value) {
        this.deliveryAddresses = value;
    }

    @InitBinder(FORM)
    public void bindShownFields(WebDataBinder binder) {
        binder.setAllowedFields(
                "firstName",
                "lastName",
                "email",
                "phone",
                "street",
                "postcode",
                "city",
                "payment",
                "cardNumber",
                "cardExpiry",
                "cardCvc");
    }

    @RequestMapping(value = "/checkout", method = RequestMethod.GET)
    public String show(Model model) {
        Order cart = filledCart();
        if (cart == null) {
            return getCartPageRedirect();
        }
        CheckoutForm form = OrderContact.read(cart);
        deliveryAddresses.read(cart, form);
        if (CartPayments.isDeclined(cart)) {
            form.setPayment(PaymentChoice.CARD.code());
        }
        model.addAttribute(FORM, form);
        return getCheckoutView();
    }

    /** What a browser asks for after a reload or a language switch on the page a refused form was shown on. */
    @RequestMapping(value = "/checkout/complete", method = RequestMethod.GET)
    public String showAgain() {
        return getCheckoutPageRedirect();
    }

    @RequestMapping(value = "/checkout/complete", method = RequestMethod.POST)
    public String complete(
            @ModelAttribute(FORM) CheckoutForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes messages)
            throws PaymentException, PricingException {
        Order cart = filledCart();
        if (cart == null) {
            return afterAnEmptyCart();
        }
        form.setDelivered(DeliveryAddresses.areNeededFor(cart));
        rules.validate(form, errors);
        boolean isPersonRight = persons.keep(cart, request);
        if (errors.hasErrors() || !isPersonRight) {
            return getCheckoutView();
        }
        cartPayments.setAside(cart);
        OrderContact.write(form, cart);
        deliveryAddresses.write(form, cart);
        customerService.saveCustomer(cart.getCustomer(), false);
        TestCard card = form.choice().get() == PaymentChoice.CARD ? form.card().get() : null;
        return card == null ? processPassthroughCheckout(messages, PaymentType.COD) : payBy(card, cart, messages);
    }

    private String payBy(TestCard card, Order cart, RedirectAttributes messages)
            throws PaymentException, PricingException {
        orderService.addPaymentToOrder(cart, new CardPayment(orderPaymentService).of(cart, card), null);
        CartState.setCart(orderService.save(cart, true));
        return processCompleteCheckoutOrderFinalized(messages);
    }

    /** Places the order in {@link CartState}; called by Broadleaf's pass-through checkout too. */
    @Override
    public String processCompleteCheckoutOrderFinalized(RedirectAttributes messages) {
        Long orderId = CartState.getCart().getId();
        try {
            String number = initiateCheckout(orderId);
            ownOrders.placed(number);
            return getConfirmationViewRedirect(number);
        } catch (Exception e) {
            LOG.warn("Order " + orderId + " was not placed", e);
            tell(e, orderId, messages);
            return getCheckoutPageRedirect();
        }
    }

    private void tell(Exception thrown, Long orderId, RedirectAttributes messages) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PickupRefusedException) {
                Verdict verdict = ((PickupRefusedException) cause).verdict();
                messages.addFlashAttribute("pickupProblem", pickupTexts.refusal(verdict, MARKET_ZONE));
                return;
            }
        }
        messages.addFlashAttribute("problem", problemOf(orderId));
    }

    private String problemOf(Long orderId) {
        boolean declined = CartPayments.isDeclined(orderService.findOrderById(orderId));
        return declined ? "checkout.problem.declined" : "checkout.problem.failed";
    }

    /** The second of two clicks finds the cart gone and the order placed. */
    private String afterAnEmptyCart() {
        String latest = ownOrders.latest();
        return latest == null ? getCartPageRedirect() : getConfirmationViewRedirect(latest);
    }

    private static @Nullable Order filledCart() {
        Order cart = CartState.getCart();
        return cart == null
                        || cart instanceof NullOrderImpl
                        || !OrderStatus.IN_PROCESS.equals(cart.getStatus())
                        || cart.getOrderItems().isEmpty()
                ? null
                : cart;
    }
}
