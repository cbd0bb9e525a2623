// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.jspecify.annotations.Nullable;

/** All the ways to buy one product: its active optional SKUs, or its default SKU when it has no options. Immutable. */
public final class Offers {
    private final List<Offer> all;

    private Offers(List<Offer> all) {
        this.all = Collections.unmodifiableList(all);
    }

    /** Never empty: a product whose options are all inactive is offered by its default SKU. */
    public static Offers of(Product product) {
        List<Offer> optional = product.getAdditionalSkus().stream()
                .filter(Sku::isActive)
                .map(Offer::new)
                .sorted(Comparator.comparingLong(Offer::position))
                .collect(Collectors.toList());
        return new Offers(
                optional.isEmpty() ? Collections.singletonList(new Offer(product.getDefaultSku())) : optional);
    }

    public List<Offer> getAll() {
        return all;
    }

    /** Whether the shopper has to choose. */
    public boolean isChoice() {
        return all.size() > 1;
    }

    /** The offer of a SKU; without a choice to make, the only one whatever is asked for. */
    public Optional<Offer> find(@Nullable Long skuId) {
        if (!isChoice()) {
            return Optional.of(all.get(0));
        }
        return all.stream().filter(offer -> offer.getSkuId().equals(skuId)).findFirst();
    }

    /** The lowest price. */
    public Money getFrom() {
        return all.stream().map(Offer::getPrice).min(Comparator.naturalOrder()).get();
    }

    /** Whether the prices differ, so that one price alone would be wrong. */
    public boolean isPriceRange() {
        return all.stream().map(Offer::getPrice).distinct().count() > 1;
    }
}
