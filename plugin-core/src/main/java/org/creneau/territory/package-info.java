// SPDX-License-Identifier: Apache-2.0
/**
 * Where things are: a position on the globe and its distance to another, and the communes a shopper can name by
 * postcode or by the first letters, and where an address is ({@link org.creneau.territory.Geocoder}) with the doubt that
 * comes with it. It knows nothing of shops; everything else may build on it.
 */
@NullMarked
package org.creneau.territory;

import org.jspecify.annotations.NullMarked;
