// SPDX-License-Identifier: Apache-2.0
/** The slot counters as rows. Entry type: {@link org.creneau.broadleaf.slot.JpaSlotLedger}. */
package org.creneau.broadleaf.slot;
