// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.broadleaf.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads an entity as a row, because what a form or a list holds is not in the database yet, and writes into it. Attributes are fields of one name. */
final class FormRow {

    private static final Map<Class<?>, Map<String, Field>> FIELDS = new ConcurrentHashMap<>();

    private FormRow() {}

    static Row of(Object entity, List<String> attributes) {
        List<Object> values = new ArrayList<>();
        for (String attribute : attributes) {
            values.add(valueOf(entity, attribute));
        }
        return Row.of(attributes, values.toArray());
    }

    static @Nullable Object valueOf(Object entity, String attribute) {
        try {
            return fieldOf(entity, attribute).get(entity);
        } catch (IllegalAccessException e) {
            throw hidden(entity, attribute, e);
        }
    }

    /** The value must be of the type of the field. */
    static void set(Object entity, String attribute, @Nullable Object value) {
        try {
            fieldOf(entity, attribute).set(entity, value);
        } catch (IllegalAccessException e) {
            throw hidden(entity, attribute, e);
        }
    }

    private static Field fieldOf(Object entity, String attribute) {
        return FIELDS.computeIfAbsent(entity.getClass(), any -> new ConcurrentHashMap<>())
                .computeIfAbsent(attribute, any -> find(entity, attribute));
    }

    private static Field find(Object entity, String attribute) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException(entity.getClass() + " has no field " + attribute);
    }

    private static IllegalStateException hidden(Object entity, String attribute, IllegalAccessException e) {
        return new IllegalStateException(attribute + " of " + entity.getClass() + " is hidden from its own package", e);
    }
}
