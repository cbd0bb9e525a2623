// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import org.creneau.broadleaf.store.MariaDb;
import org.creneau.broadleaf.store.Schema;

/** The histories on MariaDB. */
class MariaDbLedgerHistoryTest extends LedgerHistoryContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }

    /** See {@link MariaDb#LOOKS_TO_BE_SURE}. */
    @Override
    protected boolean seesBoth() {
        return false;
    }
}
