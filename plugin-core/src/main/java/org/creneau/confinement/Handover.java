// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Where, seen from the shop, the order changes hands. */
public enum Handover {
    INSIDE,
    OUTSIDE,
    HATCH,
    CAR_BOOT,
    LOCKER
}
