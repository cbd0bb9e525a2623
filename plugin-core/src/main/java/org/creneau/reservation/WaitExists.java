// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** The order and group waits for that already, or the shopper has no such seat left; another request was faster. */
public final class WaitExists extends Conflict {

    private static final long serialVersionUID = 1L;

    public WaitExists(Holder holder) {
        super("there is an open wait of " + holder);
    }

    public WaitExists(Holder holder, Throwable cause) {
        super("there is an open wait of " + holder, cause);
    }
}
