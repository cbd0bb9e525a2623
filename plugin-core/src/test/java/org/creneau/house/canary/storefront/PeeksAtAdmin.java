// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.storefront;

import org.creneau.house.canary.admin.Screen;

/** A page of the shop that calls a screen of the back office. */
class PeeksAtAdmin {
    Screen screen;
}
