// SPDX-License-Identifier: Apache-2.0
/** What every adapter to the database shares: transactions, rows read past the entity cache, and the reading of what a database refuses. Entry type: {@link org.creneau.broadleaf.store.JpaTransactions}. */
package org.creneau.broadleaf.store;
