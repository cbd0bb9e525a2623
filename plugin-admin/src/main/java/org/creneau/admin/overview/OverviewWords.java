// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import org.creneau.admin.language.AdminLanguage;
import org.springframework.context.MessageSource;

/** What rules are called in the overview, in the language of the admin. Thread-safe. */
public class OverviewWords {

    private static final String CODE = "creneau.overview.code.";

    private final MessageSource messages;

    public OverviewWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The code itself for one that has no words, such as that of a shop's own rule. */
    public String code(String code) {
        return messages.getMessage(CODE + code, null, code, AdminLanguage.current());
    }
}
