// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A time of the day, {@code HH:mm}, as opening hours are written. Thread-safe.
 */
public final class TimeOfDayValidator extends TextValidator {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        return TIME.matcher(text).matches();
    }
}
