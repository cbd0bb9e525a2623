// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF of RFC 5869 with SHA-256 for keys of 32 bytes, which is one block: extract, then expand once. Extracting is not
 * left out, because a secret that a site sets is text and not evenly random.
 */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";

    private Hkdf() {}

    /** 32 bytes; the salt must not be empty. */
    static byte[] key(byte[] salt, byte[] secret, byte[] info) {
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(hmac(salt, secret), block);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + HMAC + ", which every Java platform must have", e);
        }
    }
}
