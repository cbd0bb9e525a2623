// SPDX-License-Identifier: Apache-2.0
/**
 * The demo shop's own card gateway: a payment that looks to Broadleaf like any other card gateway, asks nobody and moves
 * no money. {@link org.creneau.demo.payment.TestCard} lists the numbers it knows and what becomes of each; the entry type is
 * {@link org.creneau.demo.payment.DemoCardGateway}. Only the outcome and the last four digits of a number leave this package.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.payment;
