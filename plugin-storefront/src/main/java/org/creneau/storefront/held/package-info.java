// SPDX-License-Identifier: Apache-2.0
/** What a template may ask about the pickup of a cart or an order, as {@code #pickup}. */
package org.creneau.storefront.held;
