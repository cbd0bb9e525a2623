// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/** Which part of the hours decides a date; the first that speaks of it, in this order. */
public enum DayLayer {
    SPECIAL_DAY,
    CLOSURE,
    HOLIDAY,
    SEASON,
    WEEK
}
