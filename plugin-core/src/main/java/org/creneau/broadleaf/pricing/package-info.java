// SPDX-License-Identifier: Apache-2.0
/**
 * What collecting costs: {@link org.creneau.broadleaf.pricing.PickupPricingProvider} makes it Broadleaf's fulfilment price of the
 * pickup group, {@link org.creneau.broadleaf.pricing.CollectPrices} says it to pages, and {@link
 * org.creneau.broadleaf.pricing.CollectFees} is where an agency has prices of its own.
 */
package org.creneau.broadleaf.pricing;
