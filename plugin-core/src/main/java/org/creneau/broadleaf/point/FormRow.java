// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.creneau.broadleaf.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads an entity as a row, because what a form holds is not in the database yet. Attributes are fields of one name. */
final class FormRow {

    private FormRow() {}

    static Row of(Object entity, List<String> attributes) {
        List<Object> values = new ArrayList<>();
        for (String attribute : attributes) {
            values.add(valueOf(entity, attribute));
        }
        return Row.of(attributes, values.toArray());
    }

    private static @Nullable Object valueOf(Object entity, String attribute) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return read(field, entity);
                }
            }
        }
        throw new IllegalStateException(entity.getClass() + " has no field " + attribute);
    }

    private static @Nullable Object read(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is hidden from its own package", e);
        }
    }
}
