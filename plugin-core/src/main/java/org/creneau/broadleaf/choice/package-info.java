// SPDX-License-Identifier: Apache-2.0
/** What shoppers are asked when their slot cannot be kept, as rows. Entry type: {@link org.creneau.broadleaf.choice.JpaChoices}. */
package org.creneau.broadleaf.choice;
