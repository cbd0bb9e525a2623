// SPDX-License-Identifier: Apache-2.0
/**
 * The French national address base as a {@link org.creneau.territory.Geocoder}: {@code data.geopf.fr}, asked over HTTP with
 * the JDK, read with Gson. {@link org.creneau.format.geopf.GeopfGeocoder} is the entry. Nothing in here writes an address, a
 * position or a request's URL into a log or an exception.
 */
@NullMarked
package org.creneau.format.geopf;

import org.jspecify.annotations.NullMarked;
