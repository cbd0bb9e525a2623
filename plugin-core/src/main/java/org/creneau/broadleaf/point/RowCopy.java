// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.Version;

/** Copies what the columns of an entity hold into a new one of the same class, but for its number and version. */
final class RowCopy {

    private RowCopy() {}

    /** The copy has whatever its constructor gives it where no column says otherwise; it belongs to nobody yet. */
    static <T> T into(T fresh, T original) {
        for (Class<?> type = original.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isCopied(field)) {
                    FormRow.set(fresh, field.getName(), FormRow.valueOf(original, field.getName()));
                }
            }
        }
        return fresh;
    }

    private static boolean isCopied(Field field) {
        return field.isAnnotationPresent(Column.class)
                && !field.isAnnotationPresent(Id.class)
                && !field.isAnnotationPresent(Version.class)
                && !Modifier.isStatic(field.getModifiers());
    }
}
