// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.inventory.service.InventoryService;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.stock.ShopSupply;
import org.junit.jupiter.api.Test;

class AskingTheShopsInventoryTest {

    private final InventoryService service = mock(InventoryService.class);
    private final ShopInventory inventory = ShopInventory.of(service, true);
    private final Sku book = sku(17);
    private final Sku pen = sku(18);

    @Test
    void what_it_says_is_heard_and_null_means_that_it_does_not_know() {
        Map<Sku, Integer> said = new HashMap<>();
        said.put(book, 3);
        said.put(pen, null);
        when(service.retrieveQuantitiesAvailable(anyCollection())).thenReturn(said);
        ShopSupply supply = inventory.of(List.of(group(book, pen), group(book)));
        assertThat(supply).isEqualTo(ShopSupply.of(Map.of(17L, 3)));
        verify(service, times(1)).retrieveQuantitiesAvailable(anyCollection());
    }

    @Test
    void an_answer_that_is_null_altogether_says_nothing() {
        when(service.retrieveQuantitiesAvailable(anyCollection())).thenReturn(null);
        assertThat(inventory.of(List.of(group(book)))).isEqualTo(ShopSupply.unknown());
    }

    @Test
    void nobody_is_asked_about_nothing_or_where_it_is_not_to_be_consulted() {
        assertThat(inventory.of(List.of(group()))).isEqualTo(ShopSupply.unknown());
        FulfillmentGroup bundle = group();
        bundle.getFulfillmentGroupItems().add(item(mock(OrderItem.class)));
        assertThat(inventory.of(List.of(bundle))).isEqualTo(ShopSupply.unknown());
        assertThat(ShopInventory.of(service, false).of(List.of(group(book)))).isEqualTo(ShopSupply.unknown());
        assertThat(ShopInventory.unknown().of(List.of(group(book)))).isEqualTo(ShopSupply.unknown());
        verify(service, never()).retrieveQuantitiesAvailable(anyCollection());
    }

    private static Sku sku(long id) {
        Sku sku = mock(Sku.class);
        when(sku.getId()).thenReturn(id);
        return sku;
    }

    private static FulfillmentGroup group(Sku... skus) {
        FulfillmentGroup group = mock(FulfillmentGroup.class);
        List<FulfillmentGroupItem> items = new ArrayList<>();
        for (Sku sku : skus) {
            DiscreteOrderItem line = mock(DiscreteOrderItem.class);
            when(line.getSku()).thenReturn(sku);
            items.add(item(line));
        }
        when(group.getFulfillmentGroupItems()).thenReturn(items);
        return group;
    }

    private static FulfillmentGroupItem item(OrderItem line) {
        FulfillmentGroupItem item = mock(FulfillmentGroupItem.class);
        when(item.getOrderItem()).thenReturn(line);
        return item;
    }
}
