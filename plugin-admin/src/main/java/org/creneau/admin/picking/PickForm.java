// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.picking.Bags;
import org.creneau.picking.LineState;
import org.creneau.picking.PickEntry;
import org.creneau.picking.Storage;
import org.jspecify.annotations.Nullable;

/** Reads what a picker has sent: a state for each line, with a quantity, a substitute and its price; the bags. For one thread. */
final class PickForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern LINE = Pattern.compile("state-([1-9][0-9]{0,17})");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,5})?");

    /** More lines than anybody orders. */
    private static final int MOST = 2_000;

    private final Map<String, String> fields;
    private final Map<Long, PickEntry> entries = new HashMap<>();
    private Bags bags = Bags.none();
    private long version;
    private boolean readable = true;

    PickForm(Map<String, String> fields) {
        this.fields = fields;
        try {
            read();
        } catch (IllegalArgumentException e) {
            readable = false;
        }
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** False if something of it is neither a number nor one of what can be chosen. */
    boolean isReadable() {
        return readable;
    }

    /** What the picker has seen. */
    long version() {
        return version;
    }

    Map<Long, PickEntry> entries() {
        return entries;
    }

    Bags bags() {
        return bags;
    }

    private void read() {
        version = number("version");
        String storage = field("storage");
        bags = Bags.of((int) number("bags"), storage.isEmpty() ? null : Storage.valueOf(storage), field("place"));
        boolean all = !field("all").isEmpty();
        for (String name : fields.keySet()) {
            Matcher line = LINE.matcher(name);
            if (line.matches() && entries.size() < MOST) {
                entries.put(Long.valueOf(line.group(1)), entry(line.group(1), all));
            }
        }
    }

    private PickEntry entry(String line, boolean all) {
        LineState state = LineState.valueOf(field("state-" + line));
        if (state == LineState.OPEN && all) {
            return PickEntry.picked();
        }
        boolean some = state == LineState.MISSING || state == LineState.SUBSTITUTED;
        return PickEntry.of(
                state,
                some ? (int) number("quantity-" + line) : 0,
                field("substitute-" + line),
                state == LineState.SUBSTITUTED ? price(field("price-" + line)) : null);
    }

    /** As people write it: 12,50 or 12.50; null if they write nothing. */
    private static @Nullable BigDecimal price(String typed) {
        String plain = typed.replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!isAmount(plain)) {
            throw new IllegalArgumentException("price is no amount such as 12.50");
        }
        return new BigDecimal(plain);
    }

    /** 0 for an empty field. */
    private long number(String name) {
        String text = field(name);
        if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " is no whole number of at most nine digits");
        }
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private String field(String name) {
        String text = fields.get(name);
        return text == null ? "" : text.trim();
    }
}
