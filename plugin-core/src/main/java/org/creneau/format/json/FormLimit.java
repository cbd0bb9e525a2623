// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A common limit: the fields of a form, and how its members are called in a file. */
enum FormLimit {
    CURFEW("curfew", "curfew", "from", "to", "returnHomeUntil"),
    DISTANCE("distance", "distance", "maxMeters"),
    DURATION("duration", "outing-duration", "maxMinutes"),
    HOURS("hours", "shop-hours", "from", "to"),
    /** Nothing at all is handed out. */
    CLOSED("closed", "handover");

    private final String field;
    private final String kind;
    private final String members;

    FormLimit(String field, String kind, String... members) {
        this.field = field;
        this.kind = kind;
        this.members = String.join(" ", members);
    }

    /** Such as {@code hoursBasis}. */
    String basisField() {
        return field + "Basis";
    }

    /** Such as {@code hoursPurposes}. */
    String purposesField() {
        return field + "Purposes";
    }

    /** Such as {@code curfewFrom} for {@code from}. */
    String fieldOf(String member) {
        return field + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }

    String kind() {
        return kind;
    }

    /** In the order in which they are written. */
    List<String> members() {
        return members.isEmpty() ? Collections.emptyList() : Arrays.asList(members.split(" "));
    }

    boolean isNumber(String member) {
        return member.startsWith("max");
    }

    /** Null for a kind of limit that no form has. */
    static @Nullable FormLimit ofKind(String kind) {
        for (FormLimit limit : values()) {
            if (limit.kind.equals(kind)) {
                return limit;
            }
        }
        return null;
    }
}
