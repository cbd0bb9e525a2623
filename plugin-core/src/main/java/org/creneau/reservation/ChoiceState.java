// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** Where a {@link Choice} stands. All but the first are final. Stored by name: never rename a constant. */
public enum ChoiceState {
    /** The shopper may answer. */
    OPEN,
    /** The shopper chose one of the slots. */
    ACCEPTED,
    /** The shopper chose none: they cancelled, or want to be called. */
    DECLINED,
    /** The deadline passed, and what the merchant wanted then was done. */
    LAPSED,
    /** The shop took the question back, or something else made it pointless. */
    WITHDRAWN
}
