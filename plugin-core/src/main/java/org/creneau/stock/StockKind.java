// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

/** How a point comes to a SKU. Stored by name: never rename a constant. */
public enum StockKind {
    /** So many lie on the shelf and are counted; what is short may come from elsewhere. */
    COUNTED,
    /** Made when it is ordered; nothing is counted. How long that takes the lead times of the plan say. */
    MADE_TO_ORDER,
    /** Never on the shelf; comes in some days, as many as are wanted. */
    FROM_ELSEWHERE,
    /** Neither there nor to be had. */
    NOT_THERE
}
