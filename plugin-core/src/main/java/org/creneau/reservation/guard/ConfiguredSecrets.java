// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secret a site sets itself, in the properties {@code creneau.secret} and, after a change of it, {@code
 * creneau.secret.previous}; each 32..200 characters. Immutable and thread-safe.
 */
public final class ConfiguredSecrets implements Secrets {

    private final Secret current;
    private final @Nullable Secret previous;

    private ConfiguredSecrets(Secret current, @Nullable Secret previous) {
        this.current = current;
        this.previous = previous;
    }

    /**
     * What the properties say, or the stored ones if the first is empty.
     *
     * @throws IllegalArgumentException if one is too short or too long, or only the previous one is set
     */
    public static Secrets orElse(String current, String previous, Secrets stored) {
        if (!current.isEmpty()) {
            return new ConfiguredSecrets(Secret.of(current), previous.isEmpty() ? null : Secret.of(previous));
        }
        if (!previous.isEmpty()) {
            throw new IllegalArgumentException("creneau.secret is empty, allowed beside creneau.secret.previous is "
                    + Secret.SHORTEST + ".." + Secret.LONGEST + " characters. Maybe the new secret is missing.");
        }
        return stored;
    }

    @Override
    public Secret current() {
        return current;
    }

    @Override
    public Optional<Secret> previous() {
        return Optional.ofNullable(previous);
    }
}
