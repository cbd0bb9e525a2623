// SPDX-License-Identifier: Apache-2.0
/**
 * Asking the shoppers of all broken pickups to choose another slot: written down by whoever decides it, worked off by a job.
 * {@link org.creneau.reservation.asking.RequestAsking} and {@link org.creneau.reservation.asking.AskShoppers} are the entries.
 */
@NullMarked
package org.creneau.reservation.asking;

import org.jspecify.annotations.NullMarked;
