// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.creneau.reservation.guard.Secret;

/** What was read of {@code CRN_SECRET}, and when. Immutable. */
final class KnownSecrets {

    static final String CURRENT = "current";
    static final String PREVIOUS = "previous";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<String, Secret> byName;
    private final Instant readAt;

    KnownSecrets(Map<String, Secret> byName, Instant readAt) {
        this.byName = byName;
        this.readAt = readAt;
    }

    boolean isComplete() {
        return byName.containsKey(CURRENT);
    }

    boolean isFreshAt(Instant now) {
        return !now.isBefore(readAt) && now.isBefore(readAt.plus(FRESH));
    }

    Secret current() {
        return byName.get(CURRENT);
    }

    Optional<Secret> previous() {
        return Optional.ofNullable(byName.get(PREVIOUS));
    }
}
