// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.creneau.admin.rights.Clerk;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.Board;
import org.creneau.board.StaffPoints;
import org.creneau.reservation.StaffWish;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;

/**
 * Who stands at the counter, and what they may do there. Their rights are those on {@link Board} among Broadleaf's permissions:
 * reading to see it, updating to change anything; and on {@link StaffPoints} to say who works where. At which points is their remit.
 * Throws {@link AccessDeniedException} for whoever may not. Thread-safe.
 */
public class Counter {

    private final PointRights rights;

    public Counter(PointRights rights) {
        this.rights = rights;
    }

    /** Whoever is signed in, if they may look. */
    public Clerk mayLook() {
        return rights.clerk(Board.class, EntityOperationType.FETCH);
    }

    /** Whoever is signed in, if they may change pickups. */
    public Clerk mayWork() {
        return rights.clerk(Board.class, EntityOperationType.UPDATE);
    }

    /** Whoever is signed in, if they may assign staff to points. */
    public Clerk mayAssign() {
        return rights.clerk(StaffPoints.class, EntityOperationType.UPDATE);
    }

    /** Whether to show what only those may do who may change pickups. */
    public boolean offersWork() {
        return rights.mayOffer(Board.class, EntityOperationType.UPDATE);
    }

    /** Whether to show the way to another slot for a pickup. */
    public boolean offersChanges() {
        return rights.mayOffer(StaffWish.class, EntityOperationType.UPDATE);
    }

    /** Whether steps are offered: whoever only looks is not led to what is then refused. */
    void offer(Model model) {
        model.addAttribute("works", offersWork());
        model.addAttribute("changes", offersChanges());
    }

    /** Whether to show the way to where staff are assigned. */
    boolean offersAssigning() {
        return rights.mayOffer(StaffPoints.class, EntityOperationType.UPDATE);
    }
}
