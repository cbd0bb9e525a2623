// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.util.Map;

/** What was typed for one line on a page that could not be stored and comes back, as it was typed. Immutable. */
final class SentLine {

    /** More than any field of the page takes. */
    private static final int MOST = 200;

    private final Map<String, String> fields;
    private final long line;

    SentLine(Map<String, String> fields, long line) {
        this.fields = fields;
        this.line = line;
    }

    boolean isSent() {
        return fields.containsKey("state-" + line);
    }

    String state() {
        return text(fields, "state-" + line);
    }

    String quantity() {
        return text(fields, "quantity-" + line);
    }

    String substitute() {
        return text(fields, "substitute-" + line);
    }

    String price() {
        return text(fields, "price-" + line);
    }

    /** Empty if it was not sent. */
    static String text(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "");
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
