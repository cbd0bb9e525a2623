// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.form.entity.FieldGroup;
import org.broadleafcommerce.openadmin.web.form.entity.Tab;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.creneau.broadleaf.point.SeenRows;

/**
 * Broadleaf's form sends no version, so that whoever saves last would overwrite what somebody else saved meanwhile. This puts into the
 * form of a point, and of what belongs to it, which row it shows; {@link SettingsValidator} compares. Broadleaf calls it when it has
 * filled a form; it is one of the list {@code blFormBuilderExtensionHandlers}, bean {@code creneauSeenForm}. Thread-safe.
 */
public class SeenForm extends AbstractFormBuilderExtensionHandler {

    /** The name of the hidden field; no field of an entity. */
    static final String SEEN = "creneauSeen";

    static final String VERSION = "rowVersion";

    private final SeenRows rows;

    public SeenForm(SeenRows rows) {
        this.rows = rows;
    }

    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        String id = form.getId();
        String[] type = entity.getType();
        if (type == null
                || type.length == 0
                || !SeenRows.areWatched(type[0])
                || id == null
                || !id.matches("-?[0-9]{1,18}")) {
            return ExtensionResultStatusType.NOT_HANDLED;
        }
        Field field = new Field()
                .withName(SEEN)
                .withFieldType(SupportedFieldType.HIDDEN.toString())
                .withValue(seen(type[0], id, entity));
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

    /** A form that comes back because something was wrong still shows what it showed; else the version that was read with the row. */
    private String seen(String type, String id, Entity entity) {
        Property sent = entity.findProperty(SEEN);
        if (sent != null) {
            return sent.getValue();
        }
        Property version = entity.findProperty(VERSION);
        return version == null ? rows.now(type, Long.parseLong(id)).orElse("") : version.getValue();
    }
}
