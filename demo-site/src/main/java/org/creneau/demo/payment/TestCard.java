// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import java.util.Optional;

/**
 * The card numbers the demo gateway knows, each with what becomes of it. They are numbers that payment providers publish for
 * tests; no bank has issued them. Immutable.
 */
public enum TestCard {
    /** Accepted. */
    ACCEPTED("4242424242424242"),
    /** Refused by the gateway while the order is being placed. */
    DECLINED("4000000000000002"),
    /** Accepted by the gateway; the demo then lets a later step of the checkout fail, so that the payment is taken back. */
    ACCEPTED_THEN_FAILS("4000000000009995");

    private final String number;

    TestCard(String number) {
        this.number = number;
    }

    /**
     * Finds the card of a typed number.
     *
     * @param typed what the shopper typed; spaces, no-break spaces, dots and hyphens are ignored
     * @return empty when the number is none of the known ones
     */
    public static Optional<TestCard> of(String typed) {
        String digits = CardNumber.digitsOf(typed);
        for (TestCard card : values()) {
            if (card.number.equals(digits)) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /** The last four digits, the only part of a number that may be shown or stored. */
    public String lastFour() {
        return number.substring(number.length() - 4);
    }
}
