// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.reservation;

import org.broadleafcommerce.core.order.domain.Order;

/** A pure signature with a type of the host. */
class SpeaksBroadleaf {
    void hold(Order cart) {}
}
