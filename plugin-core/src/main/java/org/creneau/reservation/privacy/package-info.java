// SPDX-License-Identifier: Apache-2.0
/**
 * What is stored about people, for how long, and how one of them sees it or has it taken out: {@link
 * org.creneau.reservation.privacy.ExportPersonalData}, {@link org.creneau.reservation.privacy.ErasePersonalData} and {@link
 * org.creneau.reservation.privacy.PurgePersonalData}, over one port for each table that knows anything about anybody.
 */
@NullMarked
package org.creneau.reservation.privacy;

import org.jspecify.annotations.NullMarked;
