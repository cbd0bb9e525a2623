// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Looks a banned name up among the members of its class, so that a misspelt one is noticed. */
final class BannedNames {
    private BannedNames() {}

    static boolean exists(String entry) throws IllegalArgumentException {
        String head = entry.contains("(") ? entry.substring(0, entry.indexOf('(')) : entry;
        String owner = head.substring(0, head.lastIndexOf('.'));
        JavaClass type = new ClassFileImporter().importClass(load(owner));
        return type.getCodeUnits().stream()
                .map(unit -> unit.getFullName())
                .anyMatch(name -> entry.endsWith(")") ? name.equals(entry) : name.startsWith(entry));
    }

    private static Class<?> load(String owner) {
        try {
            return Class.forName(owner);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(owner, e);
        }
    }
}
