// SPDX-License-Identifier: Apache-2.0
/**
 * Who comes for the goods, and when they say they are near: what the counter is told beside the reservation itself. {@code
 * NamePerson} and {@code SayComing} are the entries.
 */
@NullMarked
package org.creneau.reservation.visit;

import org.jspecify.annotations.NullMarked;
