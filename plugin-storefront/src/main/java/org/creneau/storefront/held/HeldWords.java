// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

/** The parts of a {@link PickupView} that are worked out for it. Immutable. */
final class HeldWords {
    final String day;
    final String time;
    final String price;
    final long minutesLeft;

    HeldWords(String day, String time, String price, long minutesLeft) {
        this.day = day;
        this.time = time;
        this.price = price;
        this.minutesLeft = minutesLeft;
    }
}
