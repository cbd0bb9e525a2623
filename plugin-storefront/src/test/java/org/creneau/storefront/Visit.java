// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Visits;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.visit.VisitViews;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** A visitor's request as Broadleaf's filters would have prepared it, and the shipped words. */
public final class Visit {
    private Visit() {}

    public static void by(Locale language, Order cart) {
        BroadleafRequestContext context = new BroadleafRequestContext() {
            @Override
            public Locale getJavaLocale() {
                return language;
            }
        };
        BroadleafCurrency euro = mock(BroadleafCurrency.class);
        when(euro.getCurrencyCode()).thenReturn("EUR");
        context.setBroadleafCurrency(euro);
        context.setWebRequest(new ServletWebRequest(new MockHttpServletRequest()));
        BroadleafRequestContext.setBroadleafRequestContext(context);
        CartState.setCart(cart);
    }

    public static void end() {
        BroadleafRequestContext.setBroadleafRequestContext(null);
    }

    /** What is told beside reservations, in a shop where nobody has told anything. */
    public static VisitViews views(Shop shop) {
        return views(shop, new InMemoryVisits(shop.reservations));
    }

    public static VisitViews views(Shop shop, Visits visits) {
        return new VisitViews(visits, ArrivalPolicy.standard(), shop.points, texts(), shop.clock);
    }

    public static PickupTexts texts() {
        return new PickupTexts(messages());
    }

    /** The shipped words. */
    public static MessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/CreneauMessages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
