// SPDX-License-Identifier: Apache-2.0
/** Waiting for a place that may come free. Entry type: {@link org.creneau.storefront.wait.WaitController}. */
package org.creneau.storefront.wait;
