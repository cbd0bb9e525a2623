// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a list of stock, in the order in which they are written; read in any order, capitals making no difference. */
enum StockColumn {
    POINT(true),
    /** For people; not read. */
    POINT_NAME(false),
    SKU(true),
    KIND(true),
    ON_HAND(false),
    /** What orders have of it; not read, for it cannot be set. */
    TAKEN(false),
    SAFETY(false),
    ELSEWHERE_DAYS(false);

    private final boolean needed;

    StockColumn(boolean needed) {
        this.needed = needed;
    }

    boolean isNeeded() {
        return needed;
    }

    /** As it stands in the head, such as {@code on_hand}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (StockColumn column : values()) {
            titles.add(column.title());
        }
        return titles;
    }

    /** Null if there is none of that title. */
    static @Nullable StockColumn of(String title) {
        for (StockColumn column : values()) {
            if (column.title().equals(title.trim().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }
}
