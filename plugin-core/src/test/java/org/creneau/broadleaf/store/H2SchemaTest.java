// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Tables are made, upgraded and removed on H2. */
class H2SchemaTest extends SchemaContract {
    @Override
    protected Database database() {
        return Databases.H2;
    }
}
