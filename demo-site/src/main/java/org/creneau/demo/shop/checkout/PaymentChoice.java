// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.util.Optional;

/** The two ways to pay. The code is the form field's value. */
public enum PaymentChoice {
    /** Nothing now; the shopper pays at the counter. Broadleaf's pass-through payment. */
    AT_COLLECTION("at-collection"),
    /** Now, by a test card through the demo gateway. */
    CARD("card");

    private final String code;

    PaymentChoice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty when no way to pay has this code. */
    public static Optional<PaymentChoice> of(String code) {
        for (PaymentChoice choice : values()) {
            if (choice.code.equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
