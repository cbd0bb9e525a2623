// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Tells whether two readings saw the same: SHA-256 over everything they saw, in its order. For one thread. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** In their order; null is not the same as an empty text. */
    public void add(List<?> values) {
        for (Object value : values) {
            add(value == null ? "\0" : value.toString());
        }
        add("\1");
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    /** Once, at the end: 64 hexadecimal digits. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (byte each : digest.digest()) {
            text.append(Character.forDigit((each >> 4) & 0xF, 16)).append(Character.forDigit(each & 0xF, 16));
        }
        return text.toString();
    }
}
