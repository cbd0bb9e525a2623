// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/**
 * SPI: sends SMS through whatever gateway a shop has. Bean {@code creneauSmsSender}; the default takes none. Called by the
 * delivery in no transaction. Implementations are thread-safe.
 */
public interface SmsSender {

    /**
     * Whether this notice goes by SMS and not by mail; asked before each attempt, so the answer should be the same for the same
     * notice. A notice whose addressee has no phone is better left to mail.
     */
    boolean takes(Notice notice);

    /**
     * Hands it to the gateway.
     *
     * @param text one sentence in the shopper's language, of about 160 characters, with a link
     * @param id the same whenever the same message is tried again, at most 64 characters, for gateways that drop repeats
     * @throws RuntimeException if it was not handed over; it is tried again later
     */
    void send(Addressee to, String text, String id);

    /** Takes none. */
    static SmsSender none() {
        return NoSms.INSTANCE;
    }
}
