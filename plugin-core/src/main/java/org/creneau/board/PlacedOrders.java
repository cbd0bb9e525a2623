// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.List;

/**
 * Port: the host's orders that are placed, wherever they are delivered or collected, by what is known of whoever calls. Implementations
 * are thread-safe and change nothing, and read a bounded number of rows, however many orders there are.
 */
public interface PlacedOrders {

    /** Orders beyond the latest so many, carts among them, are not looked through. */
    int LATEST = 100_000;

    /**
     * The numbers in the host of orders that the search finds by a part of their number, the beginnings of words of the customer's
     * name, or an e-mail address from its beginning; the latest first.
     *
     * @param most how many, 1 or more
     */
    List<Long> find(OrderSearch search, int most);
}
