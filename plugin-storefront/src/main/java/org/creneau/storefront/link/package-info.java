// SPDX-License-Identifier: Apache-2.0
/**
 * What is reached by a signed link instead of an account: the code to show at the counter, as a picture and as a page
 * that says who comes. {@code HandOverController} is the entry.
 */
package org.creneau.storefront.link;
