// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.util.Optional;

/**
 * Port: the secret of the installation, the same on every node from the first use on. What made it first, stays. Asking
 * neither fails nor changes a running transaction because another node makes it at the same moment. Bean {@code
 * creneauSecrets}. Implementations are thread-safe and quick to ask.
 */
public interface Secrets {

    /** The one to sign with. */
    Secret current();

    /** The one before, as long as what it signed is still accepted; empty otherwise. */
    Optional<Secret> previous();
}
