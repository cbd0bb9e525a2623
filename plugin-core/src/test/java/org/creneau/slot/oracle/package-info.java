// SPDX-License-Identifier: Apache-2.0
/**
 * The calendar told the slow way: somebody with a list of every minute and what the clock on the wall shows at it.
 * Written from the documentation of {@link org.creneau.slot}, sharing none of its code that computes anything, so that
 * the two can be compared.
 */
@NullMarked
package org.creneau.slot.oracle;

import org.jspecify.annotations.NullMarked;
