// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;

/** The language Broadleaf shows the page of the running request in. Thread-safe. */
public final class RequestLanguages implements Languages {

    private static final int MOST = 16;

    @Override
    public String current() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        Locale locale = context == null ? null : context.getJavaLocale();
        String tag = locale == null ? "" : locale.toLanguageTag();
        return tag.length() > MOST ? locale.getLanguage() : tag;
    }
}
