// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** What is stored about people ends alike on H2. */
class H2PrivacyTest extends PrivacyContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
