// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import java.util.Collection;
import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.web.form.component.ListGridRecord;
import org.broadleafcommerce.openadmin.web.form.entity.ComboField;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;

/**
 * Broadleaf shows in lists, and in forms what nobody may change, as it writes values down: {@code true}, {@code CONFIRMED}, {@code
 * 2026.12.24 00:00:00}. This shows the plugin's own rows in the reader's language. Only what is shown changes; what is sent, sorted and
 * filtered stays. Broadleaf calls it when it has filled a row or a form; it is one of the list {@code blFormBuilderExtensionHandlers},
 * bean {@code creneauShownValues}. Thread-safe.
 */
public class ShownValues extends AbstractFormBuilderExtensionHandler {

    private static final String OURS = "org.creneau.";

    private final ValueWords words;

    public ShownValues(ValueWords words) {
        this.words = words;
    }

    @Override
    public ExtensionResultStatusType modifyListGridRecord(String className, ListGridRecord row, Entity entity) {
        return show(className, row.getFields(), entity);
    }

    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        ExtensionResultStatusType done =
                show(form.getCeilingEntityClassname(), form.getFields().values(), entity);
        if (done == ExtensionResultStatusType.HANDLED_CONTINUE && form.getMainEntityName() != null) {
            form.setMainEntityName(words.told(
                    withWords(form.getMainEntityName(), form.getFields().values())));
        }
        return done;
    }

    /** What stands above a form may begin with one of its choices, as in {@code PRODUCT 15013}. */
    private static String withWords(String name, Collection<Field> fields) {
        for (Field field : fields) {
            String word = field instanceof ComboField ? ((ComboField) field).getOption(field.getValue()) : null;
            if (word != null && name.startsWith(field.getValue() + " ")) {
                return word + name.substring(field.getValue().length());
            }
        }
        return name;
    }

    private ExtensionResultStatusType show(String className, Collection<Field> fields, Entity entity) {
        String type = entity.getType() == null ? className : entity.getType()[0];
        if (type == null || !(type.startsWith(OURS) || className != null && className.startsWith(OURS))) {
            return ExtensionResultStatusType.NOT_HANDLED;
        }
        for (Field field : fields) {
            shown(field, type, entity.findProperty(field.getName())).ifPresent(field::setDisplayValue);
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private Optional<String> shown(Field field, String type, Property property) {
        if (property == null || property.getValue() == null) {
            return Optional.empty();
        }
        return field instanceof ComboField
                ? Optional.ofNullable(((ComboField) field).getOption(property.getValue()))
                : words.shown(type, property);
    }
}
