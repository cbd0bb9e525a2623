// SPDX-License-Identifier: Apache-2.0
/** Dates, times, distances and refusals in the visitor's language and the point's zone. {@code PickupTexts} is the entry. */
package org.creneau.storefront.text;
