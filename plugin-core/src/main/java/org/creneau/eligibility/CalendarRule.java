// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

/**
 * A rule that only puts into words what the calendar has against a slot: it holds whenever the slot is free, so that the
 * {@link RuleBook} need not ask it then. Only for rules that read the reasons of the offer and nothing else.
 */
interface CalendarRule extends CollectRule {}
