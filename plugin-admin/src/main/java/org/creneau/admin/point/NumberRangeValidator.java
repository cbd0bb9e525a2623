// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number between the settings {@code least} and {@code most}, both allowed; the decimal sign is a point or a comma. Thread-safe.
 */
public final class NumberRangeValidator extends TextValidator {

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        try {
            BigDecimal number = new BigDecimal(text.trim().replace(',', '.'));
            return number.compareTo(new BigDecimal(settings.get("least"))) >= 0
                    && number.compareTo(new BigDecimal(settings.get("most"))) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
