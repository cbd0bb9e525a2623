// SPDX-License-Identifier: Apache-2.0
/**
 * The life of a place in a slot, from the moment a cart holds it to the hand-over: one class per use case
 * ({@link org.creneau.reservation.HoldSlot} first), one table of permitted moves
 * ({@link org.creneau.reservation.ReservationState}), and the ports a database stands behind. A place is taken and
 * given back in the same transaction as the reservation that owns it, so that neither can be lost without the other.
 */
@NullMarked
package org.creneau.reservation;

import org.jspecify.annotations.NullMarked;
