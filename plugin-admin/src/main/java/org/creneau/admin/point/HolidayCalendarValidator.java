// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Map;
import org.creneau.point.Holidays;

/** A territory whose public holidays are known, or a part of one: {@code FR}, {@code FR-67}, {@code FR-75}. Thread-safe. */
public final class HolidayCalendarValidator extends TextValidator {

    private final Holidays holidays;

    public HolidayCalendarValidator(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        return holidays.closest(text.trim()).isPresent();
    }
}
