// SPDX-License-Identifier: Apache-2.0
/** What staff decided to ask of all shoppers of broken pickups, as rows. {@link org.creneau.broadleaf.asking.JpaAskings} is the entry. */
package org.creneau.broadleaf.asking;
