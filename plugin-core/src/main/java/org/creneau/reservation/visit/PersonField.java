// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

/** What can be said of who comes; the names end the keys of the messages about what is wrong with it. */
public enum PersonField {
    NAME,
    PHONE,
    NOTE
}
