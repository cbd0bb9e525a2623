// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.time.Clock;
import java.time.YearMonth;
import org.creneau.demo.payment.CardExpiry;
import org.creneau.demo.payment.CardNumber;
import org.springframework.validation.Errors;

/** What must hold of the card fields: a known test number, a month not yet over, three digits from the back. Thread-safe. */
final class CardRules {
    private final Clock clock;

    CardRules(Clock clock) {
        this.clock = clock;
    }

    void check(CheckoutForm form, Errors errors) {
        checkNumber(form, errors);
        checkExpiry(form.getCardExpiry(), errors);
        if (!form.getCardCvc().matches("[0-9]{3}")) {
            errors.rejectValue("cardCvc", "checkout.cardCvc.wrong");
        }
    }

    private static void checkNumber(CheckoutForm form, Errors errors) {
        if (!CardNumber.isWellFormed(form.getCardNumber())) {
            errors.rejectValue("cardNumber", "checkout.cardNumber.wrong");
        } else if (!form.card().isPresent()) {
            errors.rejectValue("cardNumber", "checkout.cardNumber.unknown");
        }
    }

    private void checkExpiry(String typed, Errors errors) {
        CardExpiry expiry = CardExpiry.parse(typed).orElse(null);
        if (expiry == null) {
            errors.rejectValue("cardExpiry", "checkout.cardExpiry.wrong");
        } else if (expiry.isOverIn(YearMonth.now(clock))) {
            errors.rejectValue("cardExpiry", "checkout.cardExpiry.over");
        }
    }
}
