// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.Remit;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.point.PointId;

/**
 * Deletes a point only if nothing rests on it, and if it is still what the form showed; one with reservations or stock is to be put away
 * instead. Whether the user may is asked
 * here once more: Broadleaf 3.1 is content with a right to anything that the request names as its way to the form. One of the list
 * {@code blCustomPersistenceHandlers}, bean {@code creneauDeletePointHandler}. Thread-safe.
 */
public class DeletePointHandler extends CustomPersistenceHandlerAdapter {

    static final String REFUSED = "creneau.point.delete.refused";

    private static final String POINT = PointEntity.class.getName();

    private final PointKeeper keeper;
    private final PointRights rights;
    private final SeenRows rows;

    public DeletePointHandler(PointKeeper keeper, PointRights rights, SeenRows rows) {
        this.keeper = keeper;
        this.rights = rights;
        this.rows = rows;
    }

    /** By what is sent as well: Broadleaf deletes what the entity says it is, whatever section it was sent to. */
    @Override
    public Boolean canHandleRemove(PersistencePackage removed) {
        Entity sent = removed.getEntity();
        boolean isPoint = sent != null
                && sent.getType() != null
                && Arrays.asList(sent.getType()).contains(POINT);
        return isPoint || POINT.equals(removed.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public void remove(PersistencePackage removed, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Remit remit =
                rights.clerk(PointEntity.class, EntityOperationType.REMOVE).remit();
        Map<String, FieldMetadata> fields =
                helper.getSimpleMergedProperties(POINT, removed.getPersistencePerspective());
        Long id = Long.valueOf(String.valueOf(helper.getPrimaryKey(removed.getEntity(), fields)));
        if (!remit.includes(PointId.of(id))) {
            throw new ServiceException("Point " + id + " is none of those that whoever is signed in is assigned to.");
        }
        if (isAnother(removed.getEntity(), id, fields, helper)) {
            throw new ValidationException(removed.getEntity(), SavingRows.CHANGED_SINCE);
        }
        if (keeper.hasHistory(PointId.of(id))) {
            throw new ValidationException(removed.getEntity(), REFUSED);
        }
        dao.remove(dao.retrieve(PointEntity.class, id));
    }

    /** Whether the form from which it is deleted showed another state of the point; a list shows none. */
    private boolean isAnother(Entity sent, long id, Map<String, FieldMetadata> fields, RecordHelper helper) {
        Optional<Serializable> stored = rows.locked(POINT, id);
        return stored.isPresent()
                && SeenRow.saidBy(sent)
                        .filter(seen -> !seen.equals(
                                SeenRow.stateOf(POINT, helper.getRecord(fields, stored.get(), null, null))))
                        .isPresent();
    }
}
