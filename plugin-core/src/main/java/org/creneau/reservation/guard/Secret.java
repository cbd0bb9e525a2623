// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of the installation, as text of 32..200 characters, of which every purpose has a key of its own. Immutable and
 * thread-safe.
 */
public final class Secret {

    /** Of random letters and digits that is 190 bits; what is generated here has 43 characters and 256 bits. */
    public static final int SHORTEST = 32;

    /** What the table keeps. */
    public static final int LONGEST = 200;

    private static final int GENERATED_BYTES = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Throws {@link IllegalArgumentException} for a text that is too short or too long, without repeating it. */
    public static Secret of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new IllegalArgumentException("secret has " + text.length() + " characters, allowed is " + SHORTEST
                    + ".." + LONGEST + ". Maybe make one with: openssl rand -base64 48");
        }
        return new Secret(text);
    }

    /** A new one of 256 random bits, in base64url without padding. */
    public static Secret generate(SecureRandom random) {
        byte[] bytes = new byte[GENERATED_BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** For those who store it, and for nobody else. */
    public String text() {
        return text;
    }

    /** The key for one purpose; whoever learns it learns nothing of the secret and of other purposes' keys. */
    public PurposeKey keyFor(String purpose) {
        return PurposeKey.derived(text.getBytes(StandardCharsets.UTF_8), purpose);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret && text.equals(((Secret) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Does not give it away. */
    @Override
    public String toString() {
        return "a secret of " + text.length() + " characters";
    }
}
