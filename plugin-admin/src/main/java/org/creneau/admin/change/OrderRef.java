// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.admin.page.NoSuchPage;

/** How an address names a group of an order: by the host's numbers of both, {@code 17-23}. Immutable. */
final class OrderRef {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17})-([1-9][0-9]{0,17})");

    private final long order;
    private final long group;

    private OrderRef(long order, long group) {
        this.order = order;
        this.group = group;
    }

    /** Throws {@link NoSuchPage} for anything else. */
    static OrderRef parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new NoSuchPage("order " + text);
        }
        return new OrderRef(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    long order() {
        return order;
    }

    long group() {
        return group;
    }

    @Override
    public String toString() {
        return order + "-" + group;
    }
}
