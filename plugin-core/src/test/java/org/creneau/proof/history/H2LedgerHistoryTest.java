// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** The histories on H2. */
class H2LedgerHistoryTest extends LedgerHistoryContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
