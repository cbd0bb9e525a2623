// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** The histories on Postgres. */
class PostgresLedgerHistoryTest extends LedgerHistoryContract {
    @Override
    protected Schema schema() {
        return Databases.postgres();
    }

    @Override
    protected int histories() {
        return 300;
    }
}
