// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.Map;
import org.creneau.point.PictureUrl;

/** The address of a picture that a page may show. Thread-safe. */
public final class PictureUrlValidator extends TextValidator {

    @Override
    protected boolean isValid(String text, Map<String, String> settings) {
        return PictureUrl.isAllowed(text);
    }
}
