// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.creneau.admin.rights.Clerk;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.Remit;
import org.creneau.broadleaf.point.PointEntity;
import org.springframework.security.access.AccessDeniedException;

/**
 * What whoever is signed in may do with points, and with which. Their rights are those on {@link PointEntity} among Broadleaf's
 * permissions, as for the form. Throws {@link AccessDeniedException} for whoever may not. Thread-safe.
 */
public class PlanningRights {

    private final PointRights rights;

    public PlanningRights(PointRights rights) {
        this.rights = rights;
    }

    /** At which points whoever is signed in may look. */
    public Remit mayLook() {
        return remit(EntityOperationType.FETCH);
    }

    /** Which points they may change. */
    public Remit mayChange() {
        return remit(EntityOperationType.UPDATE);
    }

    /** Who they are, if they may change points, and which. */
    public Clerk changer() {
        return rights.clerk(PointEntity.class, EntityOperationType.UPDATE);
    }

    /** Whether they may look at every point, as lists of points do. */
    public void mayLookEverywhere() {
        checkEverywhere(mayLook());
    }

    /** Whether they may add points, and change every point there is. */
    public void mayAdd() {
        checkEverywhere(remit(EntityOperationType.ADD));
        checkEverywhere(remit(EntityOperationType.UPDATE));
    }

    private static void checkEverywhere(Remit remit) {
        if (!remit.isEverywhere()) {
            throw new AccessDeniedException("The right to every point is missing.");
        }
    }

    /** Whether they may change points at all: for what a page offers. */
    public boolean isChangeAllowed() {
        return rights.mayOffer(PointEntity.class, EntityOperationType.UPDATE);
    }

    private Remit remit(EntityOperationType operation) {
        return rights.clerk(PointEntity.class, operation).remit();
    }
}
