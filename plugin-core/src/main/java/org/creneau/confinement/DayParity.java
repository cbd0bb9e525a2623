// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Which days count by their number in the month. */
public enum DayParity {
    ANY,
    ODD,
    EVEN
}
