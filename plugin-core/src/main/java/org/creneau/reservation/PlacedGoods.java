// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Verdict;

/**
 * What of the host's order is to be collected, as {@link BookForOrder} needs it. All methods are called within the running transaction
 * and anew for each attempt, so an implementation reads the order each time.
 */
public interface PlacedGoods {

    /**
     * Makes whoever else changes the order wait. Called before anything is read: a database that reads as of the first read of a
     * transaction would else show the order as it was before the wait.
     */
    void lock();

    /** Why nothing of it can be collected, such as since the order was cancelled or the goods are under way; allowed otherwise. */
    Verdict judge();

    /** The order says from now on that the goods are collected there; written before others wait for the slot's counter. */
    void collectAt(Reservation pickup);
}
