// SPDX-License-Identifier: Apache-2.0
/**
 * Reads slot vectors, the cases of {@code docs/vectors.md}, and runs them; {@link
 * org.creneau.slot.vectors.VectorFile} is where to begin.
 */
@NullMarked
package org.creneau.slot.vectors;

import org.jspecify.annotations.NullMarked;
