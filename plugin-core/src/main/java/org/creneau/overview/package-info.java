// SPDX-License-Identifier: Apache-2.0
/**
 * How the points are doing: what is taken of what they can bear in the next days ({@link org.creneau.overview.ShowLoads}), how pickups
 * went ({@link org.creneau.overview.Outcomes}), and whom they turned away and why ({@link org.creneau.overview.RefusalTally}). Numbers
 * alone; nothing about persons.
 */
@NullMarked
package org.creneau.overview;

import org.jspecify.annotations.NullMarked;
