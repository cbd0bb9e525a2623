// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.broadleafcommerce.common.util.BroadleafMergeResourceBundleMessageSource;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.springframework.context.MessageSource;

/** Requests of people who read one language or another. */
public final class Reading {
    private Reading() {}

    /** The plugin's words, as the admin has them. */
    static MessageSource messages() {
        BroadleafMergeResourceBundleMessageSource messages = new BroadleafMergeResourceBundleMessageSource();
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames("classpath:/messages/CreneauAdminMessages");
        return messages;
    }

    public static <T> T readAs(String language, Callable<T> request) throws Exception {
        BroadleafRequestContext.setBroadleafRequestContext(new BroadleafRequestContext() {
            @Override
            public Locale getJavaLocale() {
                return Locale.forLanguageTag(language);
            }
        });
        return request.call();
    }

    public static void end() {
        BroadleafRequestContext.setBroadleafRequestContext(null);
    }
}
