// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.math.BigDecimal;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.demo.shop.vat.OrderVat;
import org.creneau.demo.shop.vat.VatRate;
import org.creneau.demo.shop.vat.VatTable;
import org.jspecify.annotations.Nullable;

/** {@code #goods} in the templates: what a product card, a product page and a cart show of a product. Stateless. */
public class GoodsExpression implements BroadleafVariableExpression {
    private static final String TRADE = "creneau.trade";
    private static final String PICTURE = "primary";

    @Override
    public String getName() {
        return "goods";
    }

    /** The ways to buy a product. */
    public Offers offers(Product product) {
        return Offers.of(product);
    }

    /** The option values of a SKU that is already in a cart or an order; empty without options. */
    public String label(Sku sku) {
        return new Offer(sku).getLabel();
    }

    /** The picture of a trade's category, or null for another category. */
    public @Nullable String tradePicture(Category category) {
        return TradePicture.of(category.getUrl());
    }

    /** The product's picture, or its trade's when it has none. */
    public String picture(Product product) {
        Media media = product.getDefaultSku().getSkuMedia().get(PICTURE);
        return media == null ? "/img/trades/" + trade(product) + ".svg" : media.getUrl();
    }

    /** The trade's short name, such as "books"; "grocery" when the merchant gave none. */
    public String trade(Product product) {
        ProductAttribute trade = product.getProductAttributes().get(TRADE);
        return trade == null ? "grocery" : trade.getValue();
    }

    /** The product's VAT rate in percent, without trailing zeros. */
    public BigDecimal vatPercent(Product product) {
        return new BigDecimal(VatRate.of(product).stripTrailingZeros().toPlainString());
    }

    /** The VAT contained in an order. */
    public VatTable vat(Order order) {
        return OrderVat.of(order);
    }
}
