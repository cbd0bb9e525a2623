// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.cart;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.NullOrderImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.controller.cart.BroadleafCartController;
import org.broadleafcommerce.core.web.order.CartState;
import org.broadleafcommerce.core.web.order.model.AddToCartItem;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cart page and its forms. Every POST ends in a redirect; a refused one carries the message {@code problem}. */
@Controller
@RequestMapping("/cart")
public class CartController extends BroadleafCartController {
    private static final Log LOG = LogFactory.getLog(CartController.class);

    @RequestMapping(method = RequestMethod.GET)
    public String cart() {
        return getCartView();
    }

    @RequestMapping(value = "/add", method = RequestMethod.POST)
    public String add(
            @RequestParam(value = "productId", required = false) @Nullable Long productId,
            @RequestParam(value = "skuId", required = false) @Nullable Long skuId,
            @RequestParam(value = "quantity", defaultValue = "1") String quantity,
            RedirectAttributes messages) {
        Product product = productId == null ? null : catalogService.findProductById(productId);
        if (product == null || !product.isActive()) {
            return refused(CartProblem.UNKNOWN_PRODUCT, messages, getCartPageRedirect());
        }
        try {
            put(CartLines.adding(product, skuId, Quantity.parse(quantity, 1)));
        } catch (CartProblem problem) {
            return refused(problem.code(), messages, "redirect:" + product.getUrl());
        }
        messages.addFlashAttribute("added", product.getName());
        return getCartPageRedirect();
    }

    @RequestMapping(value = "/updateQuantity", method = RequestMethod.POST)
    public String updateQuantity(
            @RequestParam("lineId") Long lineId,
            @RequestParam(value = "quantity", defaultValue = "") String quantity,
            RedirectAttributes messages) {
        try {
            Order cart = CartState.getCart();
            change(() -> orderService.updateItemQuantity(
                    cart.getId(), CartLines.updating(cart, lineId, Quantity.parse(quantity, 0)), true));
        } catch (CartProblem problem) {
            return refused(problem.code(), messages, getCartPageRedirect());
        }
        return getCartPageRedirect();
    }

    @RequestMapping(value = "/remove", method = RequestMethod.POST)
    public String remove(@RequestParam("lineId") Long lineId, RedirectAttributes messages) {
        try {
            Order cart = CartState.getCart();
            CartLines.requireLine(cart, lineId);
            change(() -> orderService.removeItem(cart.getId(), lineId, true));
        } catch (CartProblem problem) {
            return refused(problem.code(), messages, getCartPageRedirect());
        }
        return getCartPageRedirect();
    }

    private void put(AddToCartItem item) throws CartProblem {
        Quantity.check(CartLines.quantityOf(CartState.getCart(), item.getSkuId()) + item.getQuantity(), 1);
        change(() -> {
            Order cart = cartToFill();
            updateCartService.validateCart(cart);
            return orderService.addItem(cart.getId(), item, true);
        });
    }

    /** Broadleaf shows an unmodifiable stand-in until something is put in the cart. */
    private Order cartToFill() {
        Order cart = CartState.getCart();
        return cart == null || cart instanceof NullOrderImpl
                ? orderService.createNewCartForCustomer(CustomerState.getCustomer())
                : cart;
    }

    private static void change(CartChange change) throws CartProblem {
        try {
            CartState.setCart(change.make());
        } catch (CartProblem problem) {
            throw problem;
        } catch (Exception e) {
            LOG.warn("A cart change was refused", e);
            throw new CartProblem(CartProblem.REFUSED);
        }
    }

    private static String refused(String code, RedirectAttributes messages, String target) {
        messages.addFlashAttribute("problem", code);
        return target;
    }

    /** One change of the cart; what it throws is logged and shown as {@link CartProblem#REFUSED}. */
    private interface CartChange {
        Order make() throws Exception;
    }
}
