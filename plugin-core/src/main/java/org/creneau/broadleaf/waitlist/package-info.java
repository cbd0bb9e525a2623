// SPDX-License-Identifier: Apache-2.0
/** Who waits for places, as rows, and the job. Entry type: {@link org.creneau.broadleaf.waitlist.JpaWaitEntries}. */
package org.creneau.broadleaf.waitlist;
