// SPDX-License-Identifier: Apache-2.0
/**
 * Two JVMs on one PostgreSQL, with clocks that differ by a minute, one of them killed again and again. Entry type:
 * {@link org.creneau.proof.node.PostgresNodesIT}.
 */
package org.creneau.proof.node;
