// SPDX-License-Identifier: Apache-2.0
/**
 * Lists of stock as a merchant has them in a spreadsheet: read all or not at all, with every mistake named by line and column,
 * and written. Entry types: {@link org.creneau.reservation.stock.ImportStock} and {@link
 * org.creneau.reservation.stock.ExportStock}.
 */
@NullMarked
package org.creneau.reservation.stock;

import org.jspecify.annotations.NullMarked;
