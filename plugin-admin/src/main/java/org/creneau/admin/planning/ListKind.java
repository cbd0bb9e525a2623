// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.Locale;

/** What there are lists of. */
public enum ListKind {
    POINTS,
    HOURS,
    STOCK;

    /** Throws {@link IllegalArgumentException} for anything else than the name of one. */
    static ListKind of(String name) {
        for (ListKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind is " + name + ", allowed is POINTS, HOURS or STOCK");
    }

    /** Part of the name of its file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
