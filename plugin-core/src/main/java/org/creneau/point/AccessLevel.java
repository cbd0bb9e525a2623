// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/**
 * How far a point has something that makes it easier to reach, as {@code wheelchair=yes|limited|no} of OpenStreetMap tells it. What
 * nobody has said is not the same as no. Stored by name, but for {@link #UNKNOWN}, which is an empty column: never rename a constant.
 */
public enum AccessLevel {
    /** Nobody has said. */
    UNKNOWN,
    NO,
    /** With help, in part, or at times; the notes of the point should say how. */
    LIMITED,
    YES
}
