// SPDX-License-Identifier: Apache-2.0
/**
 * Scenarios on Broadleaf's real workflows: its whole application context with the plugin in it, on a database of its own, with
 * a clock and a payment gateway that do what a scenario says; no web server. {@link org.creneau.demo.scenario.Shop} is the
 * entry type: {@code shop.aShopper().puts(book, 2).collectsAt(point.slot("2026-06-02T10:00")).checksOut()}.
 */
package org.creneau.demo.scenario;
