// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.Collection;
import java.util.Map;

/** Port: by what the counter knows the host's orders. Implementations are thread-safe and change nothing. */
public interface OrderFaces {

    /**
     * The faces of those orders by their numbers in the host, with one read for each 500 of them; what the host does not know is
     * left out.
     */
    Map<Long, OrderFace> of(Collection<Long> orderIds);
}
