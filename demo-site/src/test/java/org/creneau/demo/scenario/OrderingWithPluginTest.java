// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

/** Broadleaf's own ordering in a shop that has the plugin and collects nothing. */
class OrderingWithPluginTest extends OrderingContract {
    @Override
    Site site() {
        return Site.WITH_PLUGIN;
    }
}
