// SPDX-License-Identifier: Apache-2.0
/**
 * Where things are: a position on the globe, its distance to another, what is near it
 * ({@link org.creneau.territory.PlaceIndex}), and the communes a shopper can name by postcode or by the first letters. It knows nothing of shops; everything else may build on it.
 */
@NullMarked
package org.creneau.territory;

import org.jspecify.annotations.NullMarked;
