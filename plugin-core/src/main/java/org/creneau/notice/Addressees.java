// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import org.creneau.reservation.Holder;

/**
 * SPI: how to reach whoever an order is for. Asked right before a message is sent, in a transaction of its own and outside
 * any request. Bean {@code creneauAddressees}; the default takes what the order has. Implementations are thread-safe.
 */
public interface Addressees {

    /** {@link Addressee#nobody()} if the order is gone or tells nothing; then no message is sent. */
    Addressee of(Holder holder);
}
