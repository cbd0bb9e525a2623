// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

/** How an asking stands. Stored by name: never rename a constant. */
public enum AskingState {
    /** There is more to do, now or at its next try. */
    WAITING,
    /** Everybody was gone through. */
    DONE,
    /** It went wrong too often in a row; who is left can be asked by asking once more. */
    GIVEN_UP
}
