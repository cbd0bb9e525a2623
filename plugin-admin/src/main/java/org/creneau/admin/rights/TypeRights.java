// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.jspecify.annotations.Nullable;

/**
 * Whether a user has the right to rows of the plugin of that very type. Broadleaf 3.1 is content with a right to anything that the
 * request names as its way to the form, so this is asked besides. Read anew each time. Thread-safe.
 */
public class TypeRights {

    private final AdminSecurityService security;

    public TypeRights(AdminSecurityService security) {
        this.security = security;
    }

    /** True for a type that is not the plugin's, which is for others to guard; false for nobody, and for a type without a permission. */
    boolean isGiven(@Nullable AdminUser user, PermissionType what, Class<?> type) {
        return !SentRow.isOurs(type)
                || user != null
                        && user.getId() != null
                        && security.isUserQualifiedForOperationOnCeilingEntity(user, what, type.getName());
    }
}
