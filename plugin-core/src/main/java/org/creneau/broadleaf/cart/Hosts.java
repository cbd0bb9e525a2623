// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.function.Supplier;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.identity.Identities;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Outings;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/** What the cart needs of the host, in one parameter. Bean {@code creneauCartHosts}. */
public class Hosts {
    private final OrderService orders;
    private final GroupLines lines;
    private final PickupOption option;
    private final PointAddress address;
    private final Reservations reservations;
    private final Outings outings;
    private Journeys journeys = Journeys.untold();
    private Identities identities = Identities.untold();
    private Baskets baskets = Baskets.plain();
    private ShopInventory inventory = ShopInventory.unknown();
    private OrderRows rows = new OrderRows();
    private Transactions transactions = new Transactions() {
        @Override
        public <T> T required(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T separate(Supplier<T> work) {
            return work.get();
        }
    };

    public Hosts(
            OrderService orders,
            GroupLines lines,
            PickupOption option,
            PointAddress address,
            Reservations reservations,
            Outings outings) {
        this.orders = orders;
        this.lines = lines;
        this.option = option;
        this.address = address;
        this.reservations = reservations;
        this.outings = outings;
    }

    /** Where shoppers say they come from; nobody says anything unless set. */
    public void setJourneys(Journeys value) {
        this.journeys = value;
    }

    /** What the limits are asked of; nothing is known unless set. */
    public void setIdentities(Identities value) {
        this.identities = value;
    }

    /** What the shop as a whole can sell; nothing is known unless set. */
    public void setInventory(ShopInventory value) {
        this.inventory = value;
    }

    /** In which the cart is changed and priced together; each of Broadleaf's own calls has one of its own unless set. */
    public void setTransactions(Transactions value) {
        this.transactions = value;
    }

    /** What locks and reads placed orders anew; nothing does unless set. */
    public void setRows(OrderRows value) {
        this.rows = value;
    }

    OrderRows rows() {
        return rows;
    }

    Transactions transactions() {
        return transactions;
    }

    ShopInventory inventory() {
        return inventory;
    }

    /** What reads the baskets; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    Baskets baskets() {
        return baskets;
    }

    Identities identities() {
        return identities;
    }

    Outings outings() {
        return outings;
    }

    Journeys journeys() {
        return journeys;
    }

    OrderService orders() {
        return orders;
    }

    GroupLines lines() {
        return lines;
    }

    PickupOption option() {
        return option;
    }

    PointAddress address() {
        return address;
    }

    Reservations reservations() {
        return reservations;
    }
}
