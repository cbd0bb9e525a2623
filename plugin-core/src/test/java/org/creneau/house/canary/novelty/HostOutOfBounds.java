// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.novelty;

import org.broadleafcommerce.core.order.domain.Order;

/** A package nobody planned, with the host in it. */
class HostOutOfBounds {
    Order cart;
}
