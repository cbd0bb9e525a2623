// SPDX-License-Identifier: Apache-2.0
/** The tables behind what keeps strangers out: the secret of the installation and the counts of guessed codes. Entry type: {@link org.creneau.broadleaf.guard.JpaSecrets}. */
package org.creneau.broadleaf.guard;
