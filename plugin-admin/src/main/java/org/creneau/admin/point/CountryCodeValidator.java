// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A country, two capital letters (ISO 3166-1). Thread-safe.
 */
public final class CountryCodeValidator extends TextValidator {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        return CODE.matcher(text).matches();
    }
}
