// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.stock;

import org.creneau.house.canary.slot.SeesOnlyGround;

/** A sibling that leans on a sibling. */
class LooksAsideAtSlot {
    SeesOnlyGround slot;
}
