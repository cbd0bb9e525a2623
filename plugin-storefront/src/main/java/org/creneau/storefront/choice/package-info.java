// SPDX-License-Identifier: Apache-2.0
/**
 * The page on which a shopper chooses another slot when a change of rules, hours or plan broke theirs, reached by a signed
 * link. {@code ChoiceController} is the entry.
 */
package org.creneau.storefront.choice;
