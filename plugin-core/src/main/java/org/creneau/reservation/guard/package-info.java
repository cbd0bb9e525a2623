// SPDX-License-Identifier: Apache-2.0
/**
 * What keeps strangers out: the secret of the installation, links that only the shop can have made
 * ({@link org.creneau.reservation.guard.LinkSigner}), and the block of a network address as a hash that tells no address.
 */
@NullMarked
package org.creneau.reservation.guard;

import org.jspecify.annotations.NullMarked;
