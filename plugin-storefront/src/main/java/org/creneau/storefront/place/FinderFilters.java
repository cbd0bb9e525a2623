// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;

/**
 * Which points of the list are wanted. They stand in the address of the page, so they say nothing of the visitor: what has to do
 * with home is in the session. Immutable.
 */
public final class FinderFilters {
    static final FinderFilters NONE = new FinderFilters(false, false, false, null, null);

    private final boolean open;
    private final boolean complete;
    private final boolean stepFree;
    private final HandoverMode mode;
    private final LocalDate day;

    private FinderFilters(boolean open, boolean complete, boolean stepFree, HandoverMode mode, LocalDate day) {
        this.open = open;
        this.complete = complete;
        this.stepFree = stepFree;
        this.mode = mode;
        this.day = day;
    }

    /** Only points that are open at the moment. */
    FinderFilters openNow(boolean value) {
        return new FinderFilters(value, complete, stepFree, mode, day);
    }

    /** Only points that have or get everything of the basket. */
    FinderFilters withWholeBasket(boolean value) {
        return new FinderFilters(open, value, stepFree, mode, day);
    }

    /** Only points that are known to have no step on the way in. */
    FinderFilters withoutStep(boolean value) {
        return new FinderFilters(open, complete, value, mode, day);
    }

    /** Only points that hand over in that way; null for any. */
    FinderFilters by(HandoverMode value) {
        return new FinderFilters(open, complete, stepFree, value, day);
    }

    /** Only points with a free slot on that day or before; null for any, or for none at all. */
    FinderFilters freeUntil(LocalDate value) {
        return new FinderFilters(open, complete, stepFree, mode, value);
    }

    boolean isNone() {
        return !open && !stepFree && mode == null && !needLook();
    }

    /** Whether stock and ledger have to be read to tell. */
    boolean needLook() {
        return complete || day != null;
    }

    /** What can be told without a look at stock and ledger. */
    boolean admit(PickupPoint point, Instant now) {
        return (mode == null || point.mode() == mode)
                && (!stepFree || point.access().isStepFree())
                && (!open || OpenTimes.isOpen(point, now));
    }

    /** What can only be told after it. */
    boolean admit(PointFacts facts) {
        boolean free = day == null
                || facts.first()
                        .filter(first -> !first.slot().day().isAfter(day))
                        .isPresent();
        return free && (!complete || facts.standing().isComplete());
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    /** The name of a {@link HandoverMode}, or empty. */
    public String getMode() {
        return mode == null ? "" : mode.name();
    }

    /** Such as {@code 2020-11-12}, or empty. */
    public String getDay() {
        return day == null ? "" : day.toString();
    }

    /** Whether any is set. */
    public boolean isSet() {
        return !isNone();
    }

    /** As a form sends them, by the name of the field; those that are not set are left out. */
    public Map<String, String> getFields() {
        Map<String, String> fields = new LinkedHashMap<String, String>();
        put(fields, "open", open ? "1" : "");
        put(fields, "all", complete ? "1" : "");
        put(fields, "stepFree", stepFree ? "1" : "");
        put(fields, "by", getMode());
        put(fields, "day", getDay());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** The same for an address: {@code open=1&by=LOCKER}, perhaps empty. Nothing in it needs to be encoded. */
    String query() {
        List<String> parts = new ArrayList<String>();
        getFields().forEach((name, value) -> parts.add(name + "=" + value));
        return String.join("&", parts);
    }
}
