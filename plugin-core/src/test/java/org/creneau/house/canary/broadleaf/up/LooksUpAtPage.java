// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.up;

import org.creneau.house.canary.storefront.Page;

/** An adapter of plugin-core that knows a plugin built on it. */
class LooksUpAtPage {
    Page page;
}
