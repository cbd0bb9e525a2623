// SPDX-License-Identifier: Apache-2.0
/** The counter's pages in the admin: the day board of a point, its steps, and a point that takes fewer orders for a while. {@code BoardController} is the entry. */
package org.creneau.admin.board;
