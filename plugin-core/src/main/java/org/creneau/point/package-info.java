// SPDX-License-Identifier: Apache-2.0
/**
 * The places where an order is handed over: {@link org.creneau.point.PickupPoint} with its address, its zone and its
 * {@link org.creneau.point.OpeningHours}, and which of them are near. Opening hours are written in the wall time of
 * the point and read as spans of the time line, so that nights and clock changes need no special case further up.
 */
@NullMarked
package org.creneau.point;

import org.jspecify.annotations.NullMarked;
