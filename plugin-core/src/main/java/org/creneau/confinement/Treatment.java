// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** What is done when a limit is broken, the mildest last. */
public enum Treatment {
    /** The slot is refused. */
    ENFORCE,
    /** The shopper must acknowledge it, and that is recorded with the regime's version. */
    CONFIRM,
    /** The shopper is told. */
    INFORM
}
