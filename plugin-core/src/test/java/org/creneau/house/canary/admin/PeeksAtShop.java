// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.admin;

import org.creneau.house.canary.storefront.Page;

/** A screen of the back office that calls a page of the shop. */
class PeeksAtShop {
    Page page;
}
