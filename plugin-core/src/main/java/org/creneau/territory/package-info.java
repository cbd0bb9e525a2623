// SPDX-License-Identifier: Apache-2.0
/**
 * Where things are: a position on the globe, its distance to another, what is near it
 * ({@link org.creneau.territory.PlaceIndex}), where an address is ({@link org.creneau.territory.Geocoder}) with the doubt
 * that comes with it, the communes a shopper can name by postcode or by the first letters, the
 * {@link org.creneau.territory.Place} a home or shop is with all its areas, and the
 * {@link org.creneau.territory.Territory} a rule holds in. It knows nothing of shops; everything else may build on it.
 */
@NullMarked
package org.creneau.territory;

import org.jspecify.annotations.NullMarked;
