// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** What a limit rests on. */
public enum Basis {
    /** A text of law that binds the trip judged. */
    LAW,
    /** What government and press told people to keep to, though no text binds the trip judged. */
    ANNOUNCED,
    /** What the shopper asked for. Never in a file. */
    WISH
}
