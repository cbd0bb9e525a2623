// SPDX-License-Identifier: Apache-2.0
/** Checkout: the hold is verified before payment (order 2500) and confirmed after it (order 5500), with a rollback handler that makes it a hold again. */
package org.creneau.broadleaf.checkout;
