// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

/** Broadleaf's own ordering in a shop that never heard of it. */
class OrderingWithoutPluginTest extends OrderingContract {
    @Override
    Site site() {
        return Site.WITHOUT_PLUGIN;
    }
}
