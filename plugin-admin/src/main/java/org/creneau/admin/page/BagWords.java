// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import org.creneau.admin.language.AdminLanguage;
import org.creneau.picking.Bags;
import org.springframework.context.MessageSource;

/** How many bags there are and where they wait, in the language of whoever is signed in: board and picking say it alike. Thread-safe. */
public class BagWords {

    private static final String KEY = "creneau.picking.";

    private final MessageSource messages;

    public BagWords(MessageSource messages) {
        this.messages = messages;
    }

    public String bags(Bags bags) {
        String place = place(bags);
        String count = say("bags", bags.count());
        return place.isEmpty() ? count : count + ", " + place;
    }

    /** Empty if neither how nor where they are kept is known. */
    public String place(Bags bags) {
        String storage =
                bags.storage().map(each -> say("storage." + each.name())).orElse("");
        return storage.isEmpty() || bags.place().isEmpty() ? storage + bags.place() : storage + ", " + bags.place();
    }

    private String say(String key, Object... facts) {
        return messages.getMessage(KEY + key, facts, AdminLanguage.current());
    }
}
