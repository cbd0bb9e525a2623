// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/**
 * Port: the regimes in force. Implementations are thread-safe and swap the whole book at once; a book once given never
 * changes.
 */
public interface Regimes {

    /**
     * The newest book, at most some seconds old; never null, perhaps empty. What is decided already for later
     * {@link RegimeBook#followedBy follows} it.
     */
    RegimeBook current();
}
