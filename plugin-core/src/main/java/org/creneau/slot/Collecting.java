// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/** Whether goods are handed out at points. Stored by name: never rename a constant. */
public enum Collecting {
    /** Collected or delivered, as the shopper likes. */
    ALLOWED,
    /** Never delivered. */
    ONLY,
    /** Never collected. */
    NEVER
}
