// SPDX-License-Identifier: Apache-2.0
/** The contracts of the ports that describe points, in memory and on each database. */
package org.creneau.proof.town;
