// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.broadleaf.point.PointEntity;
import org.springframework.security.access.AccessDeniedException;

/**
 * What whoever is signed in may do with points. Their rights are those on {@link PointEntity} among Broadleaf's permissions, as for the
 * form. Throws {@link AccessDeniedException} for whoever may not. Thread-safe.
 */
public class PlanningRights {

    private static final String POINT = PointEntity.class.getName();

    private final SecurityVerifier security;

    public PlanningRights(SecurityVerifier security) {
        this.security = security;
    }

    /** Whether whoever is signed in may look at points. */
    public void mayLook() {
        check(EntityOperationType.FETCH);
    }

    /** Whether they may change points. */
    public void mayChange() {
        check(EntityOperationType.UPDATE);
    }

    /** Whether they may add points, and change them. */
    public void mayAdd() {
        check(EntityOperationType.ADD);
        check(EntityOperationType.UPDATE);
    }

    /** The same as a question. */
    public boolean isChangeAllowed() {
        try {
            mayChange();
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    private void check(EntityOperationType operation) {
        try {
            security.securityCheck(POINT, operation);
        } catch (ServiceException e) {
            throw new AccessDeniedException("The right to " + operation + " " + POINT + " is missing.", e);
        }
    }
}
