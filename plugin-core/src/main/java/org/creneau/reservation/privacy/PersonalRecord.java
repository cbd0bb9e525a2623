// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One thing that is stored about somebody: its kind, and its fields by name, in the order they are shown. Immutable. */
public final class PersonalRecord {

    private final String kind;
    private final Map<String, String> fields;

    private PersonalRecord(String kind, Map<String, String> fields) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.fields = Collections.unmodifiableMap(fields);
    }

    public static PersonalRecord of(String kind) {
        return new PersonalRecord(kind, Collections.emptyMap());
    }

    /** The same with one more field; what is empty is left out. */
    public PersonalRecord with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new PersonalRecord(kind, more);
    }

    /** Such as {@code reservation}. */
    public String kind() {
        return kind;
    }

    public Map<String, String> fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalRecord
                && kind.equals(((PersonalRecord) other).kind)
                && fields.equals(((PersonalRecord) other).fields);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + fields.hashCode();
    }

    /** The kind alone: what is in it is somebody's own. */
    @Override
    public String toString() {
        return kind + " of " + fields.size() + " fields";
    }
}
