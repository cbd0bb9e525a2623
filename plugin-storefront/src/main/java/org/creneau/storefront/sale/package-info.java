// SPDX-License-Identifier: Apache-2.0
/** What a catalogue may sell under the regimes in force, in words. {@code SaleViews} is the entry. */
package org.creneau.storefront.sale;
