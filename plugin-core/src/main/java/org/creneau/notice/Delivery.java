// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/**
 * SPI: hands a notice to whoever brings it to the shopper. Called by {@link SendMessages} in no transaction, after the lease of
 * its message is committed. Bean {@code creneauDelivery}; the default mails it, or sends it as SMS if a {@link SmsSender}
 * takes it. Implementations are thread-safe.
 */
public interface Delivery {

    /**
     * Hands it over. May be called again for the same message after a crash: the key of the message is the same then, so a
     * channel that can tell repeats apart by an id makes it from that.
     *
     * @throws RuntimeException if it was not handed over; it is tried again later
     */
    void deliver(Notice notice);
}
