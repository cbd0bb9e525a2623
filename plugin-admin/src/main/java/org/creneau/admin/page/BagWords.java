// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import java.util.Locale;
import org.creneau.picking.Bags;
import org.springframework.context.MessageSource;

/** How many bags there are and where they wait: board and picking say it alike. Thread-safe. */
public class BagWords {

    private static final String KEY = "creneau.picking.";

    private final MessageSource messages;

    public BagWords(MessageSource messages) {
        this.messages = messages;
    }

    public String bags(Bags bags, Locale language) {
        String place = place(bags, language);
        String count = say("bags", language, bags.count());
        return place.isEmpty() ? count : count + ", " + place;
    }

    /** Empty if neither how nor where they are kept is known. */
    public String place(Bags bags, Locale language) {
        String storage = bags.storage()
                .map(each -> say("storage." + each.name(), language))
                .orElse("");
        return storage.isEmpty() || bags.place().isEmpty() ? storage + bags.place() : storage + ", " + bags.place();
    }

    private String say(String key, Locale language, Object... facts) {
        return messages.getMessage(KEY + key, facts, language);
    }
}
