// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.reservation.Actor;
import org.springframework.security.access.AccessDeniedException;

/**
 * Asks Broadleaf's permissions whether whoever is signed in may do something, and the plugin at which points. Each operation of a
 * page asks it first. Thread-safe.
 */
public class PointRights {

    private final SecurityVerifier security;
    private final StaffRemits remits;

    public PointRights(SecurityVerifier security, StaffRemits remits) {
        this.security = security;
        this.remits = remits;
    }

    /**
     * Whoever is signed in, if they may do that with what is named so among the permissions; {@link AccessDeniedException} otherwise.
     * Whether they may do it at a point is for the caller to see from their remit.
     */
    public Clerk clerk(Class<?> what, EntityOperationType operation) {
        try {
            security.securityCheck(what.getName(), operation);
        } catch (ServiceException e) {
            throw new AccessDeniedException("The right to " + operation + " " + what.getName() + " is missing.", e);
        }
        AdminUser user = security.getPersistentAdminUser();
        if (user == null || user.getId() == null) {
            throw new AccessDeniedException("Nobody is signed in, so nobody can be recorded.");
        }
        return new Clerk(Actor.staff(user.getId()), remits.of(user));
    }

    /** Whether whoever is signed in may do that, somewhere at least: for what a page offers, never instead of {@link #clerk}. */
    public boolean mayOffer(Class<?> what, EntityOperationType operation) {
        try {
            security.securityCheck(what.getName(), operation);
            return true;
        } catch (ServiceException e) {
            return false;
        }
    }
}
