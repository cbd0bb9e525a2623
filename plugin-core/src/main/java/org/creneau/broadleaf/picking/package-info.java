// SPDX-License-Identifier: Apache-2.0
/**
 * Picking on the host and its database: the lines and the money of its orders, the ages that its goods ask for, and the plugin's own
 * tables of what was picked and paid at the counter.
 */
package org.creneau.broadleaf.picking;
