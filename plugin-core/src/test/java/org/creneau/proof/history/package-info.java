// SPDX-License-Identifier: Apache-2.0
/**
 * Is there an order? What several threads asked of a ledger at once, and were answered, must be explained by some order
 * in which one after the other could have asked it. Entry types: {@link Linearization}, the search for such an order,
 * and {@link LedgerHistoryContract}, the histories of a ledger on a database.
 */
package org.creneau.proof.history;
