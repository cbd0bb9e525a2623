// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;

/**
 * SPI: one statement that must hold for an order to be collected in a slot. The class is named like the statement.
 *
 * <p>Called for every slot shown, in bulk and possibly on a cached snapshot, and again, in the transaction of the
 * booking and on fresh data, for the slot held. A rule must therefore be thread-safe, quick, without side effects and
 * without reading a clock: the instant is in the request. What a rule throws is not caught: the slot is neither shown
 * nor booked.
 */
public interface CollectRule {

    /** The code of the refusals this rule gives, unique within a {@link RuleBook}. */
    String code();

    /** Empty if the statement holds; otherwise why not. */
    Optional<Refusal> check(CollectRequest request);
}
