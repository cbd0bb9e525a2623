// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** What a public holiday means to a pattern of days. */
public enum HolidayRule {
    /** Nothing: it counts as the weekday it is. */
    AS_WEEKDAY,
    /** It counts in, whatever weekday it is. */
    ALSO,
    /** It does not count, whatever weekday it is. */
    NEVER
}
