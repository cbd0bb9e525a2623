// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/**
 * The name of a time zone the JVM knows, such as {@code Europe/Paris}. Thread-safe.
 */
public final class ZoneNameValidator extends TextValidator {

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        try {
            return ZoneId.of(text).getId().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
