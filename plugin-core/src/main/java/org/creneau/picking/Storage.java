// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

/** Where bags wait. Stored by name: never rename a constant. */
public enum Storage {
    AMBIENT,
    COLD,
    FROZEN,
    LOCKER
}
