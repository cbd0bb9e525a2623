// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * Another transaction got there first: the running one must roll back and may be run again from its start. The use
 * cases do so a few times before they let it through. Adapters throw it for what a database refuses in passing: a
 * deadlock, a serialisation failure, a lock that was not granted in time.
 */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }

    public Conflict(String message, Throwable cause) {
        super(message, cause);
    }
}
