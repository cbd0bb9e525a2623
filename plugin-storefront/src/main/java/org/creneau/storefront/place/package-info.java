// SPDX-License-Identifier: Apache-2.0
/** Where: points near a place the visitor typed or shares, as a page that works without script. {@code PlaceController} is the entry. */
package org.creneau.storefront.place;
