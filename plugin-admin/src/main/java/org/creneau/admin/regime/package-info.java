// SPDX-License-Identifier: Apache-2.0
/** The regimes in the admin: which hold where and when, and what others would break. Entry type: {@link org.creneau.admin.regime.RegimesController}. */
package org.creneau.admin.regime;
