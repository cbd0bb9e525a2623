// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.springframework.security.access.AccessDeniedException;

/**
 * The right to one page among Broadleaf's permissions: those on one type, reading to see the page and updating to change anything on
 * it. Throws {@link AccessDeniedException} for whoever has it not. Thread-safe.
 */
public class Right {

    private final SecurityVerifier security;
    private final String type;

    /** The type is the ceiling entity of the permissions. */
    public Right(SecurityVerifier security, String type) {
        this.security = security;
        this.type = type;
    }

    /** Whether whoever is signed in may look. */
    public void mayLook() {
        check(EntityOperationType.FETCH);
    }

    /** The number of whoever is signed in, if they may change something. */
    public long mayChange() {
        check(EntityOperationType.UPDATE);
        AdminUser user = security.getPersistentAdminUser();
        if (user == null || user.getId() == null) {
            throw new AccessDeniedException("Nobody is signed in, so nobody can be recorded.");
        }
        return user.getId();
    }

    private void check(EntityOperationType operation) {
        try {
            security.securityCheck(type, operation);
        } catch (ServiceException e) {
            throw new AccessDeniedException("The right to " + operation + " " + type + " is missing.", e);
        }
    }
}
