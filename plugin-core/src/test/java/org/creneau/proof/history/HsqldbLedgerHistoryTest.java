// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** The histories on Hsqldb. */
class HsqldbLedgerHistoryTest extends LedgerHistoryContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
