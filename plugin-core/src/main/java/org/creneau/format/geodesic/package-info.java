// SPDX-License-Identifier: Apache-2.0
/** Distances on the ellipsoid, by GeographicLib, behind the port {@link org.creneau.territory.Geodesic}. */
package org.creneau.format.geodesic;
