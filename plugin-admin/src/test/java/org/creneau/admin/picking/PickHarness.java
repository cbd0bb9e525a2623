// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.creneau.admin.board.Counter;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.OrderFace;
import org.creneau.format.pdf.PdfBoxPapers;
import org.creneau.memory.InMemoryCounterPayments;
import org.creneau.memory.InMemoryOrderBalances;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryOrderLines;
import org.creneau.memory.InMemoryPickings;
import org.creneau.memory.Shop;
import org.creneau.picking.AgeLimits;
import org.creneau.picking.CheckAge;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderLine;
import org.creneau.picking.PickGoods;
import org.creneau.picking.SettlePickup;
import org.creneau.picking.ShowPickList;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages of picking over the use cases of a shop in memory, whose orders are of one bottle each, for adults. */
public final class PickHarness {
    private final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    private final InMemoryOrderLines lines = new InMemoryOrderLines();
    private final InMemoryOrderBalances balances = new InMemoryOrderBalances();
    private final InMemoryPickings pickings = new InMemoryPickings();
    private final InMemoryCounterPayments payments = new InMemoryCounterPayments();
    private final PickListController lists;
    private final PickupController pickups;

    public PickHarness(PointRights rights, Shop shop) {
        AgeLimits limits = any -> Map.of(21L, 18);
        PickWords words = new PickWords(messages());
        PickDesk desk = new PickDesk(new Counter(rights), shop.points, shop.reservations, shop.clock);
        ShowPickList showPickList = new ShowPickList(shop.reservations, faces, lines, limits, pickings);
        this.lists = new PickListController(desk, showPickList, new PdfBoxPapers(), words);
        this.pickups = new PickupController(
                desk,
                showPickList,
                new PickGoods(shop.reservations, lines, balances, pickings, shop.transactions, shop.clock),
                new SettlePickup(
                        shop.reservations,
                        shop.history,
                        lines,
                        balances,
                        pickings,
                        payments,
                        shop.transactions,
                        shop.clock),
                new CheckAge(shop.reservations, lines, limits, pickings, shop.transactions, shop.clock),
                words);
    }

    public List<Object> controllers() {
        return List.of(lists, pickups);
    }

    /** One bottle is in that order's only group. */
    public void fill(long order) {
        faces.put(order, OrderFace.of("N-" + order, "Jeanne Martin"));
        lines.put(
                1,
                OrderLine.of(21, "Crémant", 1)
                        .sku(7, 70)
                        .costing(new BigDecimal("20.00"))
                        .build());
        balances.put(order, OrderBalance.of(new BigDecimal("20.00"), BigDecimal.ZERO, Currency.getInstance("EUR")));
    }

    /** Whatever an operation could have changed. */
    public String state() {
        return List.of(pickings.ofOrder(1), pickings.ofOrder(2), payments.ofOrder(1), payments.ofOrder(2))
                .toString();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
