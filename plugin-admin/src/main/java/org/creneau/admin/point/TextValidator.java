// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.Map;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.ValidationConfigurationBasedPropertyValidator;

/**
 * Checks what was typed into one field. An empty field passes: whether it may be empty is not this one's business.
 * Broadleaf finds a validator by its bean id, which stands in the annotations of the entity. Thread-safe.
 */
public abstract class TextValidator extends ValidationConfigurationBasedPropertyValidator {

    /** True if the text, never empty, can be read; the settings are those of the annotation. */
    protected abstract boolean isValid(String text, Map<String, String> settings);

    @Override
    public final boolean validateInternal(
            Entity entity,
            Serializable instance,
            Map<String, FieldMetadata> fields,
            Map<String, String> settings,
            BasicFieldMetadata field,
            String name,
            String value) {
        return value == null || value.trim().isEmpty() || isValid(value, settings);
    }
}
