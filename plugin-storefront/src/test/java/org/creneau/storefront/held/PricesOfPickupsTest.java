// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.Locale;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Holder;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.PriceTerms;
import org.creneau.storefront.Visit;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cart, checkout and confirmation say the figure that Broadleaf has for the group. */
class PricesOfPickupsTest {
    private final Shop shop = new Shop();
    private final FulfillmentGroup group = HostCart.collected(11L);
    private final FulfillmentGroupItem line = group.getFulfillmentGroupItems().get(0);
    private final Order cart = HostCart.order(1L, group);
    private final PickupViews views = new PickupViews(
            Visit.texts(),
            CollectBoxes.ofFrance(),
            new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
            shop.clock);
    private final OrderPickups pickups = new OrderPickups(shop.reservations, shop.points);

    @BeforeEach
    void visit() {
        Visit.by(Locale.FRANCE, cart);
        views.setPrices(new CollectPrices(
                (point, order) -> PriceTerms.of(new BigDecimal("1.50")).freeFrom(new BigDecimal("40"))));
        shop.holdSlot.hold(Shop.slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 11));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void what_is_asked_is_said_with_what_is_missing_until_it_is_free() {
        priced("2.50", "2.50");
        when(line.getTotalItemAmount()).thenReturn(new Money("27.55", "EUR"));
        assertThat(price()).isEqualTo("2,50 €");
        assertThat(freeNote()).isEqualTo("Le retrait ici est gratuit à partir de 40,00 € d’articles : encore 12,45 €.");
    }

    @Test
    void what_an_offer_or_a_quiet_slot_took_off_is_said_too() {
        priced("2.50", "1.00");
        assertThat(price()).isEqualTo("1,00 € au lieu de 2,50 €");
        priced("2.50", "0.00");
        assertThat(price()).isEqualTo("Gratuit au lieu de 2,50 €");
        assertThat(freeNote()).isEmpty();
    }

    @Test
    void what_never_costs_anything_is_not_priced() {
        assertThat(price()).isEmpty();
        priced("0.00", "0.00");
        assertThat(price()).isEmpty();
        assertThat(freeNote()).isEmpty();
    }

    @Test
    void an_order_says_what_was_paid_and_asks_for_no_more_goods() {
        priced("2.50", "2.50");
        shop.confirmHold.confirm(Holder.of(1, 11));
        assertThat(price()).isEqualTo("2,50 €");
        assertThat(freeNote()).isEmpty();
    }

    @Test
    void without_the_order_there_is_no_price_to_tell() {
        priced("2.50", "2.50");
        assertThat(views.of(pickups.of(cart).get(0)).getPrice()).isEmpty();
    }

    private void priced(String regular, String asked) {
        Money retail = new Money(regular, "EUR");
        Money price = new Money(asked, "EUR");
        when(group.getRetailFulfillmentPrice()).thenReturn(retail);
        when(group.getFulfillmentPrice()).thenReturn(price);
    }

    private String price() {
        return plain(view().getPrice());
    }

    private String freeNote() {
        return plain(view().getFreeNote());
    }

    private PickupView view() {
        return views.of(pickups.of(cart).get(0), cart);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
