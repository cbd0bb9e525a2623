// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
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

    private static final String WORDS = "creneau.problem.";

    private final PointFormCheck check;
    private final MessageSource messages;

    public SettingsValidator(PointFormCheck check, MessageSource messages) {
        this.check = check;
        this.messages = messages;
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
        String words = problems.stream().map(this::words).collect(Collectors.joining(" "));
        return new PropertyValidationResult(problems.isEmpty(), words);
    }

    private String words(Problem problem) {
        Object[] facts = {problem.field(), problem.value(), problem.allowed()};
        String otherwise = messages.getMessage(WORDS + "other", facts, problem.toString(), locale());
        return messages.getMessage(WORDS + problem.code(), facts, otherwise, locale());
    }

    private static Locale locale() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        return context == null || context.getJavaLocale() == null ? Locale.FRENCH : context.getJavaLocale();
    }
}
