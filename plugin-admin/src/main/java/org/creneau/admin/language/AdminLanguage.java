// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;

/** The language of whoever is signed in to the admin. */
public final class AdminLanguage {
    private AdminLanguage() {}

    /** That of the request; French outside of one. */
    public static Locale current() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        return context == null || context.getJavaLocale() == null ? Locale.FRENCH : context.getJavaLocale();
    }
}
