// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

/**
 * What a signed link allows its holder to do; each has a key of its own. Names and letters stand in links that are
 * already sent: never change one.
 */
public enum LinkPurpose {
    /** To see, reschedule or cancel one reservation. */
    MANAGE('M'),
    /** To show at the counter, whose staff find the reservation by it; of no use to anyone else. */
    HAND_OVER('H'),
    /** To take up or decline a place that came free for somebody on a waitlist. */
    WAITLIST('W'),
    /** To accept or decline another slot, when a change of rules or hours broke a reservation. */
    MOVE('V');

    private final char letter;

    LinkPurpose(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    String keyPurpose() {
        return "link " + name();
    }
}
