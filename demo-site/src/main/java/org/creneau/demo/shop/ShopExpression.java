// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.order.domain.NullOrderImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.creneau.demo.shop.catalog.Trades;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** {@code #shop} in the templates: what the page frame shows on every page. Request-bound through Broadleaf's own thread context. */
public class ShopExpression implements BroadleafVariableExpression {
    private final Trades trades;

    /** @param trades the categories of the header's navigation */
    public ShopExpression(Trades trades) {
        this.trades = trades;
    }

    @Override
    public String getName() {
        return "shop";
    }

    /** The six trades, in the navigation's order. */
    public List<Category> trades() {
        return trades.all();
    }

    /** The visitor's cart; null as long as nothing was put in one. */
    public @Nullable Order cart() {
        Order cart = CartState.getCart();
        return cart instanceof NullOrderImpl ? null : cart;
    }

    /** How many articles are in the cart. */
    public int articles() {
        Order cart = cart();
        return cart == null ? 0 : cart.getItemCount();
    }

    /** The signed-in customer, or null for a guest. */
    public @Nullable Customer signedIn() {
        Customer customer = CustomerState.getCustomer();
        return customer != null && customer.isLoggedIn() ? customer : null;
    }

    /** Whether collecting an order costs nothing, offers on it taken off. */
    public boolean isCollectedFree(Order order) {
        Money charges = order.getTotalFulfillmentCharges();
        return charges == null || charges.isZero();
    }

    /** A price in the page's language. */
    public String price(Money money) {
        return MoneyText.of(money, locale());
    }

    /** The present page in another language. */
    public String inLanguage(String code) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return LanguageLink.of(request.getRequestURI(), request.getQueryString(), code);
    }

    private static Locale locale() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        return context == null || context.getJavaLocale() == null ? Locale.FRENCH : context.getJavaLocale();
    }
}
