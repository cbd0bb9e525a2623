// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Optional;

/** Port: what the host's orders cost and what was paid for them. Implementations are thread-safe and change nothing. */
public interface OrderBalances {

    /** Of that order by its number in the host, with two reads; empty if it is gone or was never priced. */
    Optional<OrderBalance> of(long orderId);
}
