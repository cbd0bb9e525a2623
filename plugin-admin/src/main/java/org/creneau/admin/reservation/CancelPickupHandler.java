// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.reservation;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.creneau.admin.rights.Clerk;
import org.creneau.admin.rights.PointRights;
import org.creneau.broadleaf.reservation.CancelByStaff;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.springframework.security.access.AccessDeniedException;

/**
 * What saving the form of a pickup does: it cancels what was asked for, with a reason, and writes nothing else. Whether the user may
 * update pickups, and those of that point, is asked here once more: Broadleaf 3.1 is content with a right to anything that the request names as its way to the
 * form. Pickups are added and deleted by nobody here: their places would be lost. One of
 * the list {@code blCustomPersistenceHandlers}, bean {@code creneauCancelPickupHandler}. Thread-safe.
 */
public class CancelPickupHandler extends CustomPersistenceHandlerAdapter {

    private static final Log LOG = LogFactory.getLog(CancelPickupHandler.class);
    private static final String PICKUP = ReservationEntity.class.getName();
    private static final String ACT = "staffAct";
    private static final String REASON = "staffReason";

    private final Cancelling cancelling;
    private final Showing showing;
    private final PointRights rights;

    public CancelPickupHandler(CancelByStaff cancelByStaff, PointRights rights) {
        this(cancelByStaff::cancel, cancelByStaff::row, rights);
    }

    CancelPickupHandler(Cancelling cancelling, Showing showing, PointRights rights) {
        this.cancelling = cancelling;
        this.showing = showing;
        this.rights = rights;
    }

    /** What {@link CancelByStaff#cancel} does. */
    interface Cancelling {
        Verdict cancel(long id, CancelByStaff.What what, Actor actor, String reason);
    }

    /** What {@link CancelByStaff#row} does. */
    interface Showing {
        ReservationEntity row(long id);
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage saved) {
        return isPickup(saved);
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage saved) {
        return isPickup(saved);
    }

    @Override
    public Boolean canHandleRemove(PersistencePackage saved) {
        return isPickup(saved);
    }

    private static boolean isPickup(PersistencePackage saved) {
        return PICKUP.equals(saved.getCeilingEntityFullyQualifiedClassname()) || isOfPickups(saved.getEntity());
    }

    /** Broadleaf writes and deletes what the entity says it is, whatever section it was sent to. */
    private static boolean isOfPickups(Entity sent) {
        return sent != null
                && sent.getType() != null
                && Arrays.asList(sent.getType()).contains(PICKUP);
    }

    @Override
    public Entity add(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        throw new ServiceException("A pickup is added by an order, not in the admin.");
    }

    @Override
    public void remove(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        throw new ServiceException("A pickup is not deleted, or its place would be lost. Maybe it is to be cancelled.");
    }

    @Override
    public Entity update(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Clerk clerk = rights.clerk(ReservationEntity.class, EntityOperationType.UPDATE);
        Map<String, FieldMetadata> fields = helper.getSimpleMergedProperties(PICKUP, saved.getPersistencePerspective());
        long id = Long.parseLong(String.valueOf(helper.getPrimaryKey(saved.getEntity(), fields)));
        if (!clerk.remit().includes(showing.row(id).point())) {
            throw new AccessDeniedException(
                    "Pickup " + id + " is at a point that " + clerk.actor() + " is not assigned to.");
        }
        String act = valueOf(saved.getEntity(), ACT);
        if (!act.isEmpty()) {
            cancel(id, act, clerk.actor(), saved.getEntity());
        }
        return helper.getRecord(fields, showing.row(id), null, null);
    }

    private void cancel(long id, String act, Actor actor, Entity form) throws ValidationException {
        CancelByStaff.What what = whatOf(act, form);
        String reason = valueOf(form, REASON);
        if (!CancelByStaff.isReason(reason)) {
            throw wrong(form, REASON, "creneau.reservation.staffReason.wrong");
        }
        try {
            if (!cancelling.cancel(id, what, actor, reason).isAllowed()) {
                throw wrong(form, ACT, "creneau.reservation.staffAct.refused");
            }
        } catch (Conflict e) {
            LOG.warn("Pickup " + id + " could not be cancelled", e);
            throw wrong(form, ACT, "creneau.reservation.staffAct.later");
        }
    }

    private static CancelByStaff.What whatOf(String act, Entity form) throws ValidationException {
        try {
            return CancelByStaff.What.valueOf(act);
        } catch (IllegalArgumentException e) {
            throw wrong(form, ACT, "creneau.reservation.staffAct.refused");
        }
    }

    private static ValidationException wrong(Entity form, String field, String key) {
        form.addValidationError(field, key);
        return new ValidationException(form, field + " was not accepted: " + key);
    }

    private static String valueOf(Entity form, String field) {
        Property property = form.findProperty(field);
        return property == null || property.getValue() == null ? "" : property.getValue();
    }
}
