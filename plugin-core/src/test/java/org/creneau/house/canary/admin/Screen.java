// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.admin;

import org.creneau.house.canary.broadleaf.row.RowWithInstant;

/** Innocent: the admin may see rows. */
public class Screen {
    RowWithInstant row;
}
