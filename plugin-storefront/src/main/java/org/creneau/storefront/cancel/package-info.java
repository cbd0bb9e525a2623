// SPDX-License-Identifier: Apache-2.0
/** An order's owner cancels all of its pickups, or some of them. {@code CancelPickupsController} is the entry. */
package org.creneau.storefront.cancel;
