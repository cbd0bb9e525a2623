// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: what was ordered, as the host keeps it. Implementations are thread-safe and change nothing. */
public interface OrderLines {

    /**
     * The lines of those fulfilment groups by the host's numbers, in the order of their numbers, with two reads for each 500
     * groups; groups that the host does not know, or that are empty, are left out.
     */
    Map<Long, List<OrderLine>> ofGroups(Collection<Long> groupIds);
}
