// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creneau.memory.Shop;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/** Reads {@code cart} and {@code taken}, which say who asks and who came before. */
final class CartReader {

    private CartReader() {}

    static SlotQuery read(Node node, Instant now) {
        SlotQuery query = SlotQuery.at(now);
        if (!node.isThere()) {
            return query;
        }
        node.only("lines", "held", "groups");
        query = node.has("groups") ? query.ofGroups(Set.copyOf(node.at("groups").list(Node::text))) : query;
        List<BasketLine> lines = node.at("lines").list(CartReader::line);
        query = query.forBasket(Basket.of(lines));
        return node.has("held") ? holding(query, node.at("held")) : query;
    }

    private static BasketLine line(Node node) {
        node.only("sku", "product", "categories", "quantity", "itemsEach", "minutesEach");
        LinkedHashSet<Long> categories = new LinkedHashSet<>();
        node.at("categories").list().forEach(each -> categories.add((long) each.integer()));
        return BasketLine.of(
                        node.at("sku").integerOr(0),
                        node.at("product").integerOr(0),
                        node.at("quantity").integerOr(1))
                .withCategories(categories)
                .weighing(
                        node.at("itemsEach").integerOr(1),
                        node.at("minutesEach").integerOr(0));
    }

    private static SlotQuery holding(SlotQuery query, Node node) {
        node.only("start", "length", "orders", "items", "minutes");
        SlotId slot = SlotId.of(
                Shop.POINT, Times.instant(node.at("start")), node.at("length").integer());
        return query.holding(slot, load(node));
    }

    static Taken taken(Node node) {
        Map<Instant, Load> loads = new TreeMap<>();
        if (node.isThere()) {
            node.entries().forEach((start, load) -> {
                load.only("orders", "items", "minutes");
                if (loads.put(Times.instant(new Node(load.path(), start)), load(load)) != null) {
                    load.refuse("each start once");
                }
            });
        }
        return Taken.of(loads);
    }

    private static Load load(Node node) {
        return Load.of(
                node.at("orders").integerOr(1),
                node.at("items").integerOr(0),
                node.at("minutes").integerOr(0));
    }
}
