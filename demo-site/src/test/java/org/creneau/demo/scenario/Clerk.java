// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import java.util.Set;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.broadleaf.cart.StaffPickups;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StaffWish;
import org.creneau.slot.SlotId;
import org.springframework.mock.web.MockHttpSession;

/** Somebody of the staff whom a shopper calls, as the pages of the admin ask for it. What they open they have read before they decide. */
final class Clerk {
    private static final Actor STAFF = Actor.staff(3);
    private static final String CALLED = "they called";

    private final Shop shop;
    private final MockHttpSession session = new MockHttpSession();

    Clerk(Shop shop) {
        this.shop = shop;
    }

    /** The groups of that order, as the page shows them. */
    List<StaffOrder> opens(long order) {
        return shop.requests.run(session, () -> pickups().of(order));
    }

    /** Gives the one group of that order a pickup, after something has happened since the page was read, in the same request. */
    ChangeOutcome gives(long order, SlotId slot, Runnable meanwhile) {
        return shop.requests.run(session, () -> {
            StaffOrder seen = pickups().of(order).get(0);
            meanwhile.run();
            return pickups().book(wish(seen, slot), seen.shopper().holder());
        });
    }

    ChangeOutcome gives(long order, SlotId slot) {
        return gives(order, slot, () -> {});
    }

    /** Moves the pickup of the one group of that order, as it was seen. */
    ChangeOutcome moves(long order, SlotId slot, Runnable meanwhile) {
        return shop.requests.run(session, () -> {
            StaffOrder seen = pickups().of(order).get(0);
            Reservation pickup = seen.last();
            meanwhile.run();
            return shop.bean("creneauMovePlacedOrder", MovePlacedOrder.class)
                    .move(pickup, wish(seen, slot).over(pickup.version()));
        });
    }

    private StaffWish wish(StaffOrder seen, SlotId slot) {
        return StaffWish.of(slot, seen.shopper().by(STAFF).recording(pickups().record(slot, Set.of())), CALLED);
    }

    private StaffPickups pickups() {
        return shop.bean("creneauStaffPickups", StaffPickups.class);
    }
}
