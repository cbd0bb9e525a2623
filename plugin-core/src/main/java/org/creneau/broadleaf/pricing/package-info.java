// SPDX-License-Identifier: Apache-2.0
/** What collecting costs: the fee of the point, as Broadleaf's fulfilment price of the pickup group. */
package org.creneau.broadleaf.pricing;
