// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.clock;

import java.time.Instant;

/** Innocent: the clock adapter is where the clock is asked. */
class MayAsk {
    Object now() {
        return Instant.now();
    }
}
