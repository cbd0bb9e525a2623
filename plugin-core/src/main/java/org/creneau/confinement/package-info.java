// SPDX-License-Identifier: Apache-2.0
/**
 * Times when people may not move freely. A {@link org.creneau.confinement.Regime} says where and when which
 * {@link org.creneau.confinement.Limit}s hold and on what ground; the {@link org.creneau.confinement.RegimeBook} keeps
 * those in force. For one {@link org.creneau.confinement.Trip} it prepares a {@link org.creneau.confinement.Judge},
 * which looks at the whole outing of each slot, the way there and back included, and answers with
 * {@link org.creneau.confinement.Findings}: codes and typed facts, never text.
 */
@NullMarked
package org.creneau.confinement;

import org.jspecify.annotations.NullMarked;
