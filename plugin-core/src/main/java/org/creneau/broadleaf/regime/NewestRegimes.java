// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

/**
 * Makes this node know the regimes as they are now, for whoever acts on what another node has decided; throws what keeps the database
 * from being asked. Thread-safe.
 */
public class NewestRegimes implements Runnable {

    private final StoredRegimes regimes;

    public NewestRegimes(StoredRegimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public void run() {
        regimes.refresh();
    }
}
