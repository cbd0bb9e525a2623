// SPDX-License-Identifier: Apache-2.0
/** Staff cancel pickups in the form of one of them. {@code CancelPickupHandler} is the entry. */
package org.creneau.admin.reservation;
