// SPDX-License-Identifier: Apache-2.0
/** When: the slots of one point as a form of radio buttons, and the hold it asks for. {@code SlotController} is the entry. */
package org.creneau.storefront.slot;
