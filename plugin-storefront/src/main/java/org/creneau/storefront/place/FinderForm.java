// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.creneau.point.HandoverMode;

/** Which points of the list are wanted and which page of it, as the address says; Spring fills it in. For one request. */
public final class FinderForm {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private String open = "";
    private String all = "";
    private String stepFree = "";
    private String by = "";
    private String day = "";
    private String page = "";

    public void setOpen(String value) {
        this.open = value;
    }

    public void setAll(String value) {
        this.all = value;
    }

    public void setStepFree(String value) {
        this.stepFree = value;
    }

    public void setBy(String value) {
        this.by = value;
    }

    public void setDay(String value) {
        this.day = value;
    }

    public void setPage(String value) {
        this.page = value;
    }

    /** What no page of ours sends is as good as not said, and so is a day that is over or a long way ahead. */
    FinderFilters filters(LocalDate today) {
        return FinderFilters.NONE
                .openNow("1".equals(open))
                .withWholeBasket("1".equals(all))
                .withoutStep("1".equals(stepFree))
                .by(mode())
                .freeUntil(day(today));
    }

    private HandoverMode mode() {
        for (HandoverMode mode : HandoverMode.values()) {
            if (mode.name().equals(by)) {
                return mode;
            }
        }
        return null;
    }

    private LocalDate day(LocalDate today) {
        try {
            LocalDate said = LocalDate.parse(day);
            return said.isBefore(today) || said.isAfter(today.plusYears(1)) ? null : said;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** From 1. */
    int page() {
        return NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1;
    }
}
