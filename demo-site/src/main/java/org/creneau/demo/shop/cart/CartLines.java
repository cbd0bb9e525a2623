// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.cart;

import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductOptionValue;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.web.order.model.AddToCartItem;
import org.creneau.demo.shop.catalog.Offer;
import org.creneau.demo.shop.catalog.Offers;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cart's forms into Broadleaf's requests. They are built here, field by field, instead of being bound from the request, so
 * that no parameter can reach Broadleaf's price overrides. Stateless.
 */
final class CartLines {
    private CartLines() {}

    /** The request that puts an offer of the product in the cart, with its option values. */
    static AddToCartItem adding(Product product, @Nullable Long skuId, int quantity) throws CartProblem {
        Offer offer = Offers.of(product).find(skuId).orElse(null);
        if (offer == null) {
            throw new CartProblem(CartProblem.NO_OPTION);
        }
        AddToCartItem request = new AddToCartItem();
        request.setProductId(product.getId());
        request.setSkuId(offer.getSkuId());
        request.setQuantity(quantity);
        for (ProductOptionValue value : offer.values()) {
            request.getItemAttributes().put(value.getProductOption().getAttributeName(), value.getAttributeValue());
        }
        return request;
    }

    /** The request that sets the quantity of one of this cart's lines; zero removes the line. */
    static OrderItemRequestDTO updating(@Nullable Order cart, Long lineId, int quantity) throws CartProblem {
        requireLine(cart, lineId);
        OrderItemRequestDTO request = new OrderItemRequestDTO();
        request.setOrderItemId(lineId);
        request.setQuantity(quantity);
        return request;
    }

    static void requireLine(@Nullable Order cart, Long lineId) throws CartProblem {
        if (linesOf(cart).stream().noneMatch(line -> lineId.equals(line.getId()))) {
            throw new CartProblem(CartProblem.LINE_GONE);
        }
    }

    /** How many of a SKU the cart holds already. */
    static int quantityOf(@Nullable Order cart, Long skuId) {
        int quantity = 0;
        for (OrderItem line : linesOf(cart)) {
            Sku sku = line instanceof DiscreteOrderItem ? ((DiscreteOrderItem) line).getSku() : null;
            quantity += sku != null && skuId.equals(sku.getId()) ? line.getQuantity() : 0;
        }
        return quantity;
    }

    /** Broadleaf's stand-in for a cart that was never filled has no list of lines at all. */
    private static List<OrderItem> linesOf(@Nullable Order cart) {
        return cart == null || cart.getOrderItems() == null ? Collections.emptyList() : cart.getOrderItems();
    }
}
