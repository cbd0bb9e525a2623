// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.ValidationConfigurationBasedPropertyValidator;
import org.creneau.broadleaf.point.LeadRuleEntity;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointFormCheck;
import org.creneau.broadleaf.point.PointPart;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.point.Problem;
import org.springframework.context.MessageSource;

/**
 * Asks the shop's own rules whether the point still holds together with the row from the form; stands at one field of each
 * entity, and what it says names the field that is meant, its value and what is allowed. Thread-safe.
 */
public final class SettingsValidator extends ValidationConfigurationBasedPropertyValidator {

    private static final String CHANGED_SINCE = "creneau.settings.changedSince";

    private final PointFormCheck check;
    private final SeenRows rows;
    private final ProblemWords words;

    public SettingsValidator(PointFormCheck check, SeenRows rows, MessageSource messages) {
        this.check = check;
        this.rows = rows;
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
        if (isChangedSince(entity, instance)) {
            return new PropertyValidationResult(false, CHANGED_SINCE);
        }
        List<Problem> problems = check.problemsOf(instance);
        return new PropertyValidationResult(problems.isEmpty(), words.of(problems));
    }

    private boolean isChangedSince(Entity entity, Serializable instance) {
        Optional<String> watched = watchedClassOf(instance);
        Long id = idOf(instance);
        if (!watched.isPresent() || id == null || entity == null) {
            return false;
        }
        Optional<String> seen = seenBy(entity, instance);
        return seen.isPresent() && !rows.now(watched.get(), id).equals(seen);
    }

    /**
     * Broadleaf 3.1 hands on only what the entity has a column for: the version of a point, and nothing of what has no version. Empty
     * if the form does not say which row it showed.
     */
    private static Optional<String> seenBy(Entity entity, Serializable instance) {
        Property seen = entity.findProperty(SeenForm.SEEN);
        if (seen == null && instance instanceof PointEntity) {
            seen = entity.findProperty(SeenForm.VERSION);
        }
        return Optional.ofNullable(seen).map(Property::getValue).filter(value -> !value.isEmpty());
    }

    /** What Hibernate hands out may be of a class that is made of the row's. */
    private static Optional<String> watchedClassOf(Serializable instance) {
        for (Class<?> type = instance == null ? null : instance.getClass(); type != null; type = type.getSuperclass()) {
            if (SeenRows.areWatched(type.getName())) {
                return Optional.of(type.getName());
            }
        }
        return Optional.empty();
    }

    /** Null for a new row. */
    private static Long idOf(Serializable instance) {
        if (instance instanceof PointEntity) {
            return ((PointEntity) instance).getId();
        }
        if (instance instanceof PointPart) {
            return ((PointPart) instance).getId();
        }
        return instance instanceof LeadRuleEntity ? ((LeadRuleEntity) instance).getId() : null;
    }
}
