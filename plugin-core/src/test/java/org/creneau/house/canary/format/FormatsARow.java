// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.format;

import org.creneau.house.canary.broadleaf.row.RowWithInstant;

/** A format adapter that knows the host adapters. */
class FormatsARow {
    RowWithInstant row;
}
