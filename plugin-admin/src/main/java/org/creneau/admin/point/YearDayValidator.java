// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Map;

/** A day of every year, {@code MM-dd}. Thread-safe. */
public final class YearDayValidator extends TextValidator {

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        try {
            return MonthDay.parse("--" + text).isValidYear(2000);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
