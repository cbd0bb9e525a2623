// SPDX-License-Identifier: Apache-2.0
/** Comma-separated values with FastCSV, behind {@link org.creneau.reservation.stock.SheetFormat}. */
@NullMarked
package org.creneau.format.csv;

import org.jspecify.annotations.NullMarked;
