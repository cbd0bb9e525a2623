// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

/** How near who comes for the goods says they are. Stored by name: never rename a constant. */
public enum Coming {
    ON_THE_WAY,
    HERE
}
