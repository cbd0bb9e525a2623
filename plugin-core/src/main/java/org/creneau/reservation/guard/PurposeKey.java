// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A key for one purpose, made of the secret with HKDF (RFC 5869), and its HMAC-SHA-256 (RFC 2104), cut to what is wanted.
 * Immutable and thread-safe.
 */
public final class PurposeKey {

    private static final byte[] SALT = "org.creneau".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAST_BYTES = 16;
    private static final int MOST_BYTES = 32;

    private final byte[] key;

    private PurposeKey(byte[] key) {
        this.key = key;
    }

    static PurposeKey derived(byte[] secret, String purpose) {
        return new PurposeKey(Hkdf.key(SALT, secret, purpose.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The first bytes of the message's code.
     *
     * @param bytes 16..32, since RFC 2104 advises against less than half; otherwise {@link IllegalArgumentException}
     */
    public byte[] mac(byte[] message, int bytes) {
        if (bytes < LEAST_BYTES || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("bytes is " + bytes + ", allowed is " + LEAST_BYTES + ".." + MOST_BYTES);
        }
        return Arrays.copyOf(Hkdf.hmac(key, message), bytes);
    }

    /** The first 128 bits of the text's code, as 26 capital letters and digits. */
    public String word(String text) {
        return Base32.of(mac(text.getBytes(StandardCharsets.UTF_8), LEAST_BYTES));
    }

    /** Does not give it away. */
    @Override
    public String toString() {
        return "a key";
    }
}
