// SPDX-License-Identifier: Apache-2.0
/**
 * Opening hours in the notation of OpenStreetMap's {@code opening_hours}, read with ch.poole's parser: entry is {@link
 * org.creneau.format.osm.OsmOpeningHours}. The parser says what was written; here it is decided what that means for
 * the layers of {@link org.creneau.point.OpeningHours}, or that it means nothing there.
 */
@NullMarked
package org.creneau.format.osm;

import org.jspecify.annotations.NullMarked;
