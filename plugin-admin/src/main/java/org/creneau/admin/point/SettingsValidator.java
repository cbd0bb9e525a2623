// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.ValidationConfigurationBasedPropertyValidator;
import org.creneau.broadleaf.point.PointFormCheck;
import org.creneau.point.Problem;
import org.springframework.context.MessageSource;

/**
 * Asks the shop's own rules whether the point still holds together with the row from the form; stands at one field of each
 * entity, and what it says names the field that is meant, its value and what is allowed. Thread-safe.
 */
public final class SettingsValidator extends ValidationConfigurationBasedPropertyValidator {

    private final PointFormCheck check;
    private final ProblemWords words;

    public SettingsValidator(PointFormCheck check, MessageSource messages) {
        this.check = check;
        this.words = new ProblemWords(messages);
    }

    @Override
    public PropertyValidationResult validate(
            Entity entity,
            Serializable instance,
            Map<String, FieldMetadata> fields,
            Map<String, String> settings,
            BasicFieldMetadata field,
            String name,
            String value) {
        List<Problem> problems = check.problemsOf(instance);
        return new PropertyValidationResult(problems.isEmpty(), words.of(problems));
    }
}
