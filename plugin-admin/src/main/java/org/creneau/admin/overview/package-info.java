// SPDX-License-Identifier: Apache-2.0
/** The overview: how full the points are and how pickups go. Entry type: {@link org.creneau.admin.overview.OverviewController}. */
package org.creneau.admin.overview;
