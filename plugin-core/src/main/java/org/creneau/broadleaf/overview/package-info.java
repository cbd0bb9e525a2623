// SPDX-License-Identifier: Apache-2.0
/** What the overview counts, in the shop's database. Entry types: {@link org.creneau.broadleaf.overview.JpaOutcomes} and {@link org.creneau.broadleaf.overview.JpaRefusalCounts}. */
package org.creneau.broadleaf.overview;
