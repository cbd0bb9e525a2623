// SPDX-License-Identifier: Apache-2.0
/** Many shoppers after few places, round after round, on every database. Entry type: {@link RacesContract}. */
package org.creneau.proof.race;
