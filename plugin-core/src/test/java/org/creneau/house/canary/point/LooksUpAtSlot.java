// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.point;

import org.creneau.house.canary.slot.SeesOnlyGround;

/** A point that knows slots, which stand above it. */
class LooksUpAtSlot {
    SeesOnlyGround slot;
}
