// SPDX-License-Identifier: Apache-2.0
/** A page for each point, which anybody and any search engine finds, and their list. {@code StoreController} is the entry. */
package org.creneau.storefront.store;
