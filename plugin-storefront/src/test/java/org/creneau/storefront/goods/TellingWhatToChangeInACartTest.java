// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostGoods.line;
import static org.creneau.broadleaf.cart.HostGoods.product;
import static org.creneau.broadleaf.cart.HostGoods.sku;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.checkout.GoodsInCart;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cart and checkout say of each line that cannot go the way it goes what to do about it. */
class TellingWhatToChangeInACartTest {
    private final Shop shop = new Shop();
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final CartNotes notes = new CartNotes(
            new GoodsInCart(new Baskets(new HostTerms(terms))),
            new VisitorPoints(shop.reservations, shop.points, Optional::empty),
            Visit.texts());

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_cart_in_which_everything_can_go_its_way_says_nothing() {
        inCart(FulfillmentType.PHYSICAL_PICKUP);
        assertThat(notes.all()).isEmpty();
        inCart(null);
        assertThat(notes.all()).isEmpty();
        Visit.by(Locale.UK, null);
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void what_is_only_collected_is_not_delivered() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.ONLY));
        inCart(null);
        assertThat(notes.all())
                .containsExactly(
                        "Cake is only collected, not delivered. Choose where and when, or take it out of the cart.");
        inCart(FulfillmentType.PHYSICAL_PICKUP);
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void what_is_never_collected_has_to_leave_a_cart_that_is() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.NEVER));
        inCart(FulfillmentType.PHYSICAL_PICKUP);
        assertThat(notes.all())
                .containsExactly("Cake cannot be collected. Take it out of the cart to collect the rest.");
        inCart(null);
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void what_is_not_had_at_the_point_of_the_slot_names_the_point() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        inCart(FulfillmentType.PHYSICAL_PICKUP);
        assertThat(notes.all()).isEmpty();
        shop.holdSlot.hold(Shop.slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 11));
        assertThat(notes.all())
                .containsExactly("Cake cannot be collected at Librairie du Canal."
                        + " Choose another point, or take it out of the cart.");
        inFrench();
        assertThat(notes.all())
                .containsExactly("Cake ne peut pas être retiré à Librairie du Canal."
                        + " Choisissez un autre point ou enlevez cet article du panier.");
    }

    private void inCart(FulfillmentType type) {
        Visit.by(Locale.UK, HostCart.order(1L, cake(type)));
    }

    private void inFrench() {
        Visit.by(Locale.FRANCE, HostCart.order(1L, cake(FulfillmentType.PHYSICAL_PICKUP)));
    }

    private static FulfillmentGroup cake(FulfillmentType type) {
        return HostCart.group(11L, type, line("Cake", sku(5), product(50, null), 1));
    }
}
