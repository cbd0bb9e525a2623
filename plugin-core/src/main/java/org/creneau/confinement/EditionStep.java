// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** What an edition of an own regime is for. Kept by name: never rename one. */
public enum EditionStep {
    /** Written down; nothing holds by it. */
    DRAFT,
    /** Holds from an instant on. */
    PUBLISHED,
    /** From an instant on, nothing holds any more. */
    WITHDRAWN
}
