// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Map;
import java.util.regex.Pattern;

/** Days of the week, two capital letters each, {@code MO,TU}. Thread-safe. */
public final class WeekdaysValidator extends TextValidator {

    private static final Pattern DAYS = Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(, ?(MO|TU|WE|TH|FR|SA|SU))*");

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        return DAYS.matcher(text).matches();
    }
}
