// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/** How an order changes hands at a point. Stored by name: never rename a constant. */
public enum HandoverMode {
    /** Over the counter, inside the shop. */
    COUNTER,
    /** From a locker, without meeting anybody. */
    LOCKER,
    /** Into the boot of the shopper's car. */
    CAR_BOOT,
    /** Through a window or at the door, the shopper stays outside. */
    HATCH
}
