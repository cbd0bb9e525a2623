// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import org.junit.jupiter.api.Order;

/** Broadleaf's own ordering in a shop that never heard of the plugin. First, so that the other shop is booted once. */
@Order(1)
class OrderingWithoutPluginTest extends OrderingContract {
    @Override
    Site site() {
        return Site.WITHOUT_PLUGIN;
    }
}
