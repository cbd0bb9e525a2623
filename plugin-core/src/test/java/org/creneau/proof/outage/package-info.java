// SPDX-License-Identifier: Apache-2.0
/** A database that goes away while shoppers book. Entry type: {@link org.creneau.proof.outage.PostgresOutageIT}. */
package org.creneau.proof.outage;
