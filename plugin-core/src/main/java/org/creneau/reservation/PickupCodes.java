// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.security.SecureRandom;
import java.util.Objects;

/**
 * SPI: how pickup codes look. {@link #next} is called in the transaction that makes a hold, {@link #isCode} by the counter before
 * a code is compared, outside any. Bean {@code creneauPickupCodes}; the default makes the six characters that {@link PickupCode}
 * explains. Implementations are thread-safe, quick and draw from a secure source: how long a code withstands guessing depends on
 * how many there are.
 */
public interface PickupCodes {

    /** A new code, drawn so that nobody can tell the next from those before. Never null. */
    PickupCode next();

    /**
     * True if that, as people type it, could be a code of any form still in use, also of those made before this bean was installed.
     * What is none costs the counter no guess.
     */
    boolean isCode(String typed);

    /** Six characters that cannot be mistaken for each other. */
    static PickupCodes standard(SecureRandom random) {
        Objects.requireNonNull(random, "random");
        return new PickupCodes() {
            @Override
            public PickupCode next() {
                return PickupCode.generate(random);
            }

            @Override
            public boolean isCode(String typed) {
                return PickupCode.isCode(typed);
            }
        };
    }
}
