// SPDX-License-Identifier: Apache-2.0
/**
 * The regimes in force, with those that a shop wrote itself and keeps in its database, and what a site sets about outings. Entry types:
 * {@link org.creneau.broadleaf.regime.StoredRegimes} and {@link org.creneau.broadleaf.regime.OutingSettings}.
 */
package org.creneau.broadleaf.regime;
