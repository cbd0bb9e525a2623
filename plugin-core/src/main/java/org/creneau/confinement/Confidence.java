// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** How sure whoever wrote a regime down is of it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
