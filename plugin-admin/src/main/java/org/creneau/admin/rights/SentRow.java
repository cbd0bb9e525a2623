// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.Arrays;
import java.util.Optional;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;

/** What a request says of a row of the plugin. */
final class SentRow {

    private static final String OURS = "org.creneau.";

    private SentRow() {}

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    /** The entity of the plugin that Broadleaf will write, whatever section the request was sent to; empty for those of others. */
    static Optional<Class<?>> typeOf(Entity sent) {
        if (sent == null || sent.getType() == null) {
            return Optional.empty();
        }
        for (String name : sent.getType()) {
            if (name != null && name.startsWith(OURS)) {
                return classNamed(name);
            }
        }
        return Optional.empty();
    }

    /** Empty for a name that is nobody's: there is no row of it either. */
    static Optional<Class<?>> classNamed(String name) {
        try {
            return Optional.of(Class.forName(name, false, SentRow.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Whether it says which row it is, in whatever words: what is new has no id before it is stored. */
    static boolean hasId(Entity sent) {
        return sent.getProperties() != null
                && Arrays.stream(sent.getProperties())
                        .anyMatch(property -> "id".equals(property.getName())
                                && property.getValue() != null
                                && !property.getValue().trim().isEmpty());
    }

    static Optional<Long> number(Entity sent, String field) {
        Property property = sent.findProperty(field);
        if (property == null || property.getValue() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(property.getValue()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
