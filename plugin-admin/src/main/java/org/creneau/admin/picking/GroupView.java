// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.util.List;

/** The orders of one slot or hour. Immutable. */
public final class GroupView {

    private final String anchor;
    private final String heading;
    private final List<OrderView> orders;

    GroupView(String anchor, String heading, List<OrderView> orders) {
        this.anchor = anchor;
        this.heading = heading;
        this.orders = orders;
    }

    public String getAnchor() {
        return anchor;
    }

    public String getHeading() {
        return heading;
    }

    public List<OrderView> getOrders() {
        return orders;
    }
}
