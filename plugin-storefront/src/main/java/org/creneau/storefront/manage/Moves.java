// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.util.Set;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.slot.Confirmed;

/**
 * Moves a placed order to another slot for whoever has its link, for pages and API alike. Bean {@code creneauMoves}. Thread-safe.
 */
public class Moves {
    private final MovePlacedOrder movePlacedOrder;
    private final Confirmed confirmed;
    private final VisitorInquiry visitor;

    public Moves(MovePlacedOrder movePlacedOrder, Confirmed confirmed, VisitorInquiry visitor) {
        this.movePlacedOrder = movePlacedOrder;
        this.confirmed = confirmed;
        this.visitor = visitor;
    }

    /** What of the boxes that were ticked that slot asks for. */
    public Set<String> acknowledged(OrderPickup pickup, SlotId slot, String[] ticked) {
        return confirmed.of(slot, ticked, visitor.forPlaced(pickup.reservation()));
    }

    /** As {@link MovePlacedOrder#move}. */
    public ChangeOutcome move(OrderPickup pickup, SlotId slot, Set<String> acknowledged) {
        return movePlacedOrder.move(pickup.reservation(), slot, acknowledged);
    }
}
