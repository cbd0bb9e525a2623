// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.board.Board;
import org.creneau.reservation.Actor;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who stands at the counter, and what they may do there. Their rights are those on {@link Board} among Broadleaf's permissions:
 * reading to see it, updating to change anything. Throws {@link AccessDeniedException} for whoever may not. Thread-safe.
 */
public class Counter {

    private static final String BOARD = Board.class.getName();

    private final SecurityVerifier security;

    public Counter(SecurityVerifier security) {
        this.security = security;
    }

    /** Whether whoever is signed in may look. */
    public void mayLook() {
        check(EntityOperationType.FETCH);
    }

    /** Whoever is signed in, if they may change pickups. */
    public Actor mayWork() {
        check(EntityOperationType.UPDATE);
        AdminUser user = security.getPersistentAdminUser();
        if (user == null || user.getId() == null) {
            throw new AccessDeniedException("Nobody is signed in, so nobody can be recorded.");
        }
        return Actor.staff(user.getId());
    }

    private void check(EntityOperationType operation) {
        try {
            security.securityCheck(BOARD, operation);
        } catch (ServiceException e) {
            throw new AccessDeniedException("The right to " + operation + " " + BOARD + " is missing.", e);
        }
    }
}
