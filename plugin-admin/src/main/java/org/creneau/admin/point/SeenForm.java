// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.form.entity.FieldGroup;
import org.broadleafcommerce.openadmin.web.form.entity.Tab;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;

/**
 * Broadleaf's form sends no version, so that whoever saves last would overwrite what somebody else saved meanwhile. This puts into the
 * form of a point, and of what belongs to it, which state of the row it shows; {@link SavingRows} compares. Broadleaf calls it when it
 * has filled a form; it is one of the list {@code blFormBuilderExtensionHandlers}, bean {@code creneauSeenForm}. Thread-safe.
 */
public class SeenForm extends AbstractFormBuilderExtensionHandler {

    /** A form that comes back because something was wrong still says what it showed first. */
    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        Optional<String> type = SeenRow.watchedTypeOf(entity);
        if (!type.isPresent() || form.getId() == null || form.getId().isEmpty()) {
            return ExtensionResultStatusType.NOT_HANDLED;
        }
        Field field = new Field()
                .withName(SeenRow.FIELD)
                .withFieldType(SupportedFieldType.HIDDEN.toString())
                .withValue(SeenRow.saidBy(entity).orElseGet(() -> SeenRow.stateOf(type.get(), entity)));
        return isAdded(field, form)
                ? ExtensionResultStatusType.HANDLED_CONTINUE
                : ExtensionResultStatusType.NOT_HANDLED;
    }

    /**
     * To whichever group comes first; what the form itself offers for hidden fields is another in later lines of Broadleaf. The form
     * remembers its fields by name as well, from the first time that somebody asked.
     */
    private static boolean isAdded(Field field, EntityForm form) {
        for (Tab tab : form.getTabs()) {
            for (FieldGroup group : tab.getFieldGroups()) {
                form.getFields().put(field.getName(), field);
                return group.addField(field);
            }
        }
        return false;
    }
}
