// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.storefront;

import org.creneau.house.canary.broadleaf.row.RowWithInstant;

/** A page of the shop that reads a row. */
class PeeksAtRow {
    RowWithInstant row;
}
