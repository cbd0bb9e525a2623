// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** What is stored about people ends alike on MariaDB. */
class MariaDbPrivacyTest extends PrivacyContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
