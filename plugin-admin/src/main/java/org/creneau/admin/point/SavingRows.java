// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointFormCheck;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.point.Problem;
import org.springframework.context.MessageSource;

/**
 * Saves a point, what belongs to it, or a preparation time as Broadleaf does, but one after the other, and only if the row is still what
 * the form showed: else the second of two people is told and nothing of the first is overwritten. Whoever adds to a point, or takes something
 * from it, waits too, so that what two people do at once is checked together. Whether the user may was asked before: by Broadleaf for what is saved, by
 * {@link org.creneau.admin.rights.AddingRows}, which comes first, for what is added. One of the list {@code
 * blCustomPersistenceHandlers}, called in Broadleaf's transaction; bean {@code creneauSavingRows}. Thread-safe.
 */
public class SavingRows extends CustomPersistenceHandlerAdapter {

    static final String CHANGED_SINCE = "creneau.settings.changedSince";

    private static final String POINT = "point";

    private final SeenRows rows;
    private final PointFormCheck check;
    private final ProblemWords words;

    public SavingRows(SeenRows rows, PointFormCheck check, MessageSource messages) {
        this.rows = rows;
        this.check = check;
        this.words = new ProblemWords(messages);
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage saved) {
        return SeenRow.watchedTypeOf(saved.getEntity()).isPresent();
    }

    /** Parts of a point only: a new point, or a new preparation time, is nobody's yet. And whatever has an id, to refuse it. */
    @Override
    public Boolean canHandleAdd(PersistencePackage saved) {
        Entity sent = saved.getEntity();
        Optional<String> type = SeenRow.watchedTypeOf(sent);
        return type.isPresent()
                && (hasId(sent)
                        || !type.get().equals(PointEntity.class.getName())
                                && numberOf(sent, POINT).isPresent());
    }

    @Override
    public Entity add(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        if (hasId(saved.getEntity())) {
            throw new ServiceException(
                    "What is to be added has the id of a row that is there. Rows are changed by saving them.");
        }
        numberOf(saved.getEntity(), POINT).ifPresent(rows::lockPoint);
        return helper.getCompatibleModule(OperationType.BASIC).add(saved);
    }

    @Override
    public Entity update(PersistencePackage saved, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Entity sent = saved.getEntity();
        String type = SeenRow.watchedTypeOf(sent)
                .orElseThrow(() -> new IllegalArgumentException("entity is none of those that are watched"));
        Optional<Entity> stored = stored(type, saved, helper);
        if (!stored.isPresent()
                || !SeenRow.saidBy(sent)
                        .filter(SeenRow.stateOf(type, stored.get())::equals)
                        .isPresent()) {
            throw refused(sent, stored);
        }
        return helper.getCompatibleModule(OperationType.BASIC).update(saved);
    }

    /** Points have {@link DeletePointHandler}, which comes before. */
    @Override
    public Boolean canHandleRemove(PersistencePackage removed) {
        return SeenRow.watchedTypeOf(removed.getEntity())
                .filter(type -> !type.equals(PointEntity.class.getName()))
                .isPresent();
    }

    /**
     * A list shows no state that could be compared; whoever deletes from a form is told if the row was another. Broadleaf's own module
     * asks again whether the user may.
     */
    @Override
    public void remove(PersistencePackage removed, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Entity sent = removed.getEntity();
        String type = SeenRow.watchedTypeOf(sent)
                .orElseThrow(() -> new IllegalArgumentException("entity is none of those that are watched"));
        Map<String, FieldMetadata> fields = helper.getSimpleMergedProperties(type, removed.getPersistencePerspective());
        Optional<Serializable> stored = numberOf(sent, "id").flatMap(id -> rows.locked(type, id));
        if (!stored.isPresent()
                || SeenRow.saidBy(sent)
                        .filter(seen ->
                                !seen.equals(SeenRow.stateOf(type, helper.getRecord(fields, stored.get(), null, null))))
                        .isPresent()) {
            throw new ValidationException(sent, CHANGED_SINCE);
        }
        List<Problem> problems = check.problemsWithout(stored.get());
        if (!problems.isEmpty()) {
            throw new ValidationException(sent, words.of(problems));
        }
        helper.getCompatibleModule(OperationType.BASIC).remove(removed);
    }

    private Optional<Entity> stored(String type, PersistencePackage saved, RecordHelper helper) {
        Map<String, FieldMetadata> fields = helper.getSimpleMergedProperties(type, saved.getPersistencePerspective());
        return numberOf(saved.getEntity(), "id")
                .flatMap(id -> rows.locked(type, id))
                .map(row -> helper.getRecord(fields, row, null, null));
    }

    /** With what was typed, and still saying which row was shown: saving once more is refused once more. */
    private static ValidationException refused(Entity sent, Optional<Entity> stored) {
        Entity shown = stored.orElse(sent);
        for (Property property : shown.getProperties()) {
            Property typed = sent.findProperty(property.getName());
            if (typed != null) {
                property.setValue(typed.getValue());
            }
        }
        if (shown.findProperty(SeenRow.FIELD) == null) {
            Property seen = new Property();
            seen.setName(SeenRow.FIELD);
            seen.setValue(SeenRow.saidBy(sent).orElse("unknown"));
            shown.addProperty(seen);
        }
        shown.addGlobalValidationError(CHANGED_SINCE);
        return new ValidationException(shown, CHANGED_SINCE);
    }

    /** Broadleaf would change that row, whatever state of it was shown. */
    private static boolean hasId(Entity sent) {
        Property id = sent.findProperty("id");
        return id != null && id.getValue() != null && !id.getValue().trim().isEmpty();
    }

    private static Optional<Long> numberOf(Entity sent, String name) {
        Property property = sent.findProperty(name);
        String value = property == null || property.getValue() == null ? "" : property.getValue();
        return value.matches("-?[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
