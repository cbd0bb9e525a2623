// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.Locale;

/**
 * The kinds of administrative area a place lies in, the widest first. An area is written as its kind and its own code,
 * such as {@code department:2A}, {@code region:84}, {@code epci:200046977} or {@code commune:69123}.
 */
public enum Area {
    /** ISO 3166 code of two letters. */
    COUNTRY,
    /** A region, state or Land. */
    REGION,
    /** A department, province or Kreis. */
    DEPARTMENT,
    /** A grouping of communes. */
    EPCI,
    /** A municipality; a French one by its INSEE code. */
    COMMUNE;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    /** The area of this kind with that code, such as {@code department:75}. */
    public String of(String code) {
        return prefix + code;
    }

    boolean isKindOf(String area) {
        return area.startsWith(prefix);
    }
}
