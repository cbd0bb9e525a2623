// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What must hold of a {@link CheckoutForm}: names, an address to write to, a number to call, a delivery address where something is
 * delivered, a known way to pay and, for a card, its
 * {@link CardRules}. Error codes are message keys. Thread-safe.
 */
public class CheckoutFormRules implements Validator {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern UNEXPECTED = Pattern.compile("[\\p{Cntrl}<>]");

    private final CardRules cardRules;

    /** @param clock gives the month a card must still be good in */
    public CheckoutFormRules(Clock clock) {
        this.cardRules = new CardRules(clock);
    }

    @Override
    public boolean supports(Class<?> type) {
        return CheckoutForm.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        CheckoutForm form = (CheckoutForm) target;
        checkName("firstName", form.getFirstName(), errors);
        checkName("lastName", form.getLastName(), errors);
        checkEmail(form.getEmail(), errors);
        checkPhone(form.getPhone(), errors);
        if (form.isDelivered()) {
            checkAddress(form, errors);
        }
        checkPayment(form, errors);
    }

    private static void checkAddress(CheckoutForm form, Errors errors) {
        checkLine("street", form.getStreet(), errors);
        if (!form.getPostcode().matches("[0-9]{5}")) {
            errors.rejectValue("postcode", "checkout.postcode.wrong");
        }
        checkLine("city", form.getCity(), errors);
    }

    private static void checkLine(String field, String line, Errors errors) {
        if (line.isEmpty()) {
            errors.rejectValue(field, "checkout." + field + ".missing");
        } else if (line.length() > LONGEST_LINE || UNEXPECTED.matcher(line).find()) {
            errors.rejectValue(field, "checkout.line.wrong");
        }
    }

    private static void checkName(String field, String name, Errors errors) {
        if (name.isEmpty()) {
            errors.rejectValue(field, "checkout." + field + ".missing");
        } else if (name.length() > LONGEST_NAME || UNEXPECTED.matcher(name).find()) {
            errors.rejectValue(field, "checkout.name.wrong");
        }
    }

    private static void checkEmail(String email, Errors errors) {
        if (email.isEmpty()) {
            errors.rejectValue("email", "checkout.email.missing");
        } else if (email.length() > LONGEST_EMAIL
                || !email.matches("[^\\s@<>,;:]+@[^\\s@<>,;:.]+(\\.[^\\s@<>,;:.]+)+")) {
            errors.rejectValue("email", "checkout.email.wrong");
        }
    }

    private static void checkPhone(String phone, Errors errors) {
        if (phone.isEmpty()) {
            errors.rejectValue("phone", "checkout.phone.missing");
        } else if (!phone.replaceAll("[\\s\\u00A0\\u202F.()\\-]", "").matches("\\+?[0-9]{8,15}")) {
            errors.rejectValue("phone", "checkout.phone.wrong");
        }
    }

    private void checkPayment(CheckoutForm form, Errors errors) {
        PaymentChoice choice = form.choice().orElse(null);
        if (choice == null) {
            errors.rejectValue("payment", "checkout.payment.missing");
        } else if (choice == PaymentChoice.CARD) {
            cardRules.check(form, errors);
        }
    }
}
