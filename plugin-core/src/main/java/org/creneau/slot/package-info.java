// SPDX-License-Identifier: Apache-2.0
/**
 * When an order can be handed over and for how many: {@link org.creneau.slot.SlotGrid} computes the slots of a point
 * from its hours and its {@link org.creneau.slot.SlotPlan}, and the {@link org.creneau.slot.SlotLedger} counts the
 * places taken. Slots are never stored; only the counters are.
 */
@NullMarked
package org.creneau.slot;

import org.jspecify.annotations.NullMarked;
