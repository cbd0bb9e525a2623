// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

/** What can be said of a typed card number without asking anyone. Stateless. Source of the check digit: ISO/IEC 7812-1, annex B. */
public final class CardNumber {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;

    private CardNumber() {}

    /** The typed number without spaces (no-break ones included), dots and hyphens; other characters stay. */
    public static String digitsOf(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
    }

    /** Whether the typed text is 12 to 19 digits whose last one is the right check digit (Luhn). */
    public static boolean isWellFormed(String typed) {
        String digits = digitsOf(typed);
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && digits.matches("[0-9]+")
                && luhnSum(digits) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int weighted = doubled ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
            doubled = !doubled;
        }
        return sum;
    }
}
