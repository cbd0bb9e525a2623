// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.Collections;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.creneau.board.Remit;
import org.creneau.board.StaffPoints;
import org.jspecify.annotations.Nullable;

/**
 * At which points a user of the admin has any business: at every one with the right to read {@link Remit}, shown as "At Every Point";
 * otherwise at those that they are assigned to. Read anew each time. Thread-safe.
 */
public class StaffRemits {

    private static final String EVERY_POINT = Remit.class.getName();

    private final AdminSecurityService security;
    private final StaffPoints staffPoints;

    public StaffRemits(AdminSecurityService security, StaffPoints staffPoints) {
        this.security = security;
        this.staffPoints = staffPoints;
    }

    /** At none for nobody. */
    public Remit of(@Nullable AdminUser user) {
        if (user == null || user.getId() == null) {
            return Remit.at(Collections.emptySet());
        }
        return security.isUserQualifiedForOperationOnCeilingEntity(user, PermissionType.READ, EVERY_POINT)
                ? Remit.everywhere()
                : Remit.at(staffPoints.of(user.getId()));
    }
}
