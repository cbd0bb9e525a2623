// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The races on HSQLDB, with {@link org.creneau.broadleaf.store.ForgottenSessions} at work as in a shop. Fewer rounds than elsewhere:
 * whoever HSQLDB forgets costs ten seconds, or half a minute.
 */
@Timeout(value = 1_200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HsqldbRacesTest extends StoreRaces {

    private static final String SESSIONS =
            "SELECT SESSION_ID, TRANSACTION, THIS_WAITING_FOR, LATCH_COUNT, CURRENT_STATEMENT"
                    + " FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS WHERE TRANSACTION OR THIS_WAITING_FOR <> ''";

    /** Who was waiting for whom, should a race stand still. */
    @RegisterExtension
    final TestExecutionExceptionHandler telling = (context, failure) -> {
        failure.addSuppressed(
                new AssertionError("sessions of HSQLDB: " + schema().sql().queryForList(SESSIONS)));
        throw failure;
    };

    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }

    @Override
    protected int rounds() {
        return 3;
    }
}
