// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an order may be collected in a slot, and if not, why: each {@link org.creneau.eligibility.CollectRule} is
 * one statement that must hold, the {@link org.creneau.eligibility.RuleBook} lists them, and a
 * {@link org.creneau.eligibility.Verdict} keeps every reason as a code with typed facts, never as text.
 */
@NullMarked
package org.creneau.eligibility;

import org.jspecify.annotations.NullMarked;
