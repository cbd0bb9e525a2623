// SPDX-License-Identifier: Apache-2.0
/**
 * The counter's day: what is to be made ready and handed over at one point, slot by slot ({@link org.creneau.board.ShowBoard}),
 * which steps each pickup may take next ({@link org.creneau.board.BoardStep}), and a point that takes fewer orders for a while
 * ({@link org.creneau.board.EasePoint}).
 */
@NullMarked
package org.creneau.board;

import org.jspecify.annotations.NullMarked;
