// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** How a regime stands to the others of its place and time. Every limit of every layer counts; none replaces another. */
public enum Layer {
    /** What holds in general. */
    BASE,
    /** What holds on top of it. */
    OVERLAY,
    /** Switches kinds of limits of the other two off while it lasts, and adds none. */
    EXEMPTION
}
