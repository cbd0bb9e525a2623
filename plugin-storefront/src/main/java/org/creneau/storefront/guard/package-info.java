// SPDX-License-Identifier: Apache-2.0
/**
 * What stands before the plugin's pages and its API: how often a client may ask, and the headers every page carries. {@code
 * PageGuard} and {@code TrafficLimits} are the entries.
 */
package org.creneau.storefront.guard;
