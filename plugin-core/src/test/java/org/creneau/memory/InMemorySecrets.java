// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;

/** A secret kept in memory, made at first use; nodes are those that share the reference. */
public final class InMemorySecrets implements Secrets {

    private final AtomicReference<Secret> installation;
    private volatile Secret previous;

    public InMemorySecrets() {
        this(new AtomicReference<>());
    }

    public InMemorySecrets(AtomicReference<Secret> installation) {
        this.installation = installation;
    }

    @Override
    public Secret current() {
        installation.compareAndSet(null, Secret.generate(new SecureRandom()));
        return installation.get();
    }

    @Override
    public Optional<Secret> previous() {
        return Optional.ofNullable(previous);
    }

    /** Another secret from now on; what the one before signed is still accepted. */
    public void rotate() {
        previous = current();
        installation.set(Secret.generate(new SecureRandom()));
    }

    /** What the one before signed is no longer accepted. */
    public void forget() {
        previous = null;
    }
}
