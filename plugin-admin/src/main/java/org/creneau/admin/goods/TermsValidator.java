// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.goods;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.ValidationConfigurationBasedPropertyValidator;
import org.creneau.admin.point.ProblemWords;
import org.creneau.broadleaf.goods.TermsCheck;
import org.creneau.point.Problem;

/**
 * Asks whether terms can be read and are the only ones about their thing; stands at one field, and what it says names the field
 * that is meant, its value and what is allowed. Thread-safe.
 */
public final class TermsValidator extends ValidationConfigurationBasedPropertyValidator {

    private final TermsCheck check;
    private final ProblemWords words;

    public TermsValidator(TermsCheck check, ProblemWords words) {
        this.check = check;
        this.words = words;
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
