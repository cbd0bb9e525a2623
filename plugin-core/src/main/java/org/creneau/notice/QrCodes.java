// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/**
 * Port: makes QR codes. The same text gives the same code. A phone reads it with up to a seventh of it covered or dirty
 * (error correction M). Bean {@code creneauQrCodes}. Implementations are thread-safe.
 */
public interface QrCodes {

    /**
     * The code of a text of 1..500 printable ASCII characters, such as an address; otherwise {@link
     * IllegalArgumentException}.
     */
    QrCode of(String text);
}
