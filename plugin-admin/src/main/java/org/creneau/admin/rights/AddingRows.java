// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.Optional;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.creneau.board.Remit;
import org.creneau.broadleaf.board.RowPoints;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.point.PointId;

/**
 * Lets nobody add to the points of others, nor what they have no right to add: it says that it can handle what is forbidden, and then
 * refuses it; everything else goes its way. A new point is added by those who are at every point. What is added has no id yet: Broadleaf
 * would change the row of that id, by the right to add and without asking whose it is. The first of the list {@code
 * blCustomPersistenceHandlers} that is the plugin's, bean {@code creneauAddingRows}. Thread-safe.
 */
public class AddingRows extends CustomPersistenceHandlerAdapter {

    private final SecurityVerifier security;
    private final TypeRights types;
    private final StaffRemits remits;
    private final RowPoints points;

    public AddingRows(SecurityVerifier security, TypeRights types, StaffRemits remits, RowPoints points) {
        this.security = security;
        this.types = types;
        this.remits = remits;
        this.points = points;
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage saved) {
        Entity sent = saved.getEntity();
        Optional<Class<?>> type = SentRow.typeOf(sent);
        if (!type.isPresent()) {
            return false;
        }
        if (SentRow.hasId(sent)) {
            return true;
        }
        AdminUser user = security.getPersistentAdminUser();
        if (!types.isGiven(user, PermissionType.CREATE, type.get())) {
            return true;
        }
        Optional<String> path = points.pathOf(type.get());
        return path.isPresent() && !isWithin(remits.of(user), sent, path.get());
    }

    private static boolean isWithin(Remit remit, Entity sent, String path) {
        if (remit.isEverywhere()) {
            return true;
        }
        String field = path.endsWith(".id") ? path.substring(0, path.length() - ".id".length()) : path;
        return SentRow.typeOf(sent).get() != PointEntity.class
                && SentRow.number(sent, field)
                        .filter(id -> id > 0 && remit.includes(PointId.of(id)))
                        .isPresent();
    }

    @Override
    public Entity add(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        throw new ServiceException(
                "That is to be added by somebody without the right to, to a point which they are not assigned to, or with the"
                        + " id of a row that is there.");
    }
}
