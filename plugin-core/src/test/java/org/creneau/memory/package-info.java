// SPDX-License-Identifier: Apache-2.0
/**
 * The ports kept in memory, for tests and as the shortest description of what a database must do: rows locked by the
 * first transaction that writes them until it ends, and undone when it rolls back. Published in the test-jar.
 */
package org.creneau.memory;
