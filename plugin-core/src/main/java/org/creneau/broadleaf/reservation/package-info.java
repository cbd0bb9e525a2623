// SPDX-License-Identifier: Apache-2.0
/** The reservations as rows. Entry type: {@link org.creneau.broadleaf.reservation.JpaReservations}. */
package org.creneau.broadleaf.reservation;
