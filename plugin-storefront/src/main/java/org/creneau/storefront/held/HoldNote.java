// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has changed about one slot of the cart, in words, and what one can have instead. For one request. */
public final class HoldNote {
    private final long pointId;
    private final boolean refused;
    private final String title;
    private final List<String> reasons;
    private final String hint;
    private final Map<String, String> instead;
    private long group;

    private HoldNote(
            long pointId,
            boolean refused,
            String title,
            List<String> reasons,
            String hint,
            Map<String, String> instead) {
        this.pointId = pointId;
        this.refused = refused;
        this.title = title;
        this.reasons = Collections.unmodifiableList(new ArrayList<String>(reasons));
        this.hint = hint;
        this.instead = Collections.unmodifiableMap(new LinkedHashMap<String, String>(instead));
    }

    /** The order cannot be placed with that slot as it is. */
    public static HoldNote refused(long pointId, String title, List<String> reasons, String hint) {
        return new HoldNote(pointId, true, title, reasons, hint, Collections.<String, String>emptyMap());
    }

    /** The slot is the visitor's, while nobody else can choose it any more. */
    public static HoldNote kept(long pointId, String title, List<String> reasons) {
        return new HoldNote(pointId, false, title, reasons, "", Collections.<String, String>emptyMap());
    }

    /** Something else to know, in one sentence. */
    public static HoldNote told(long pointId, String sentence) {
        return kept(pointId, sentence, Collections.<String>emptyList());
    }

    /** Of that group of the cart, for which another slot is then chosen. */
    public HoldNote ofGroup(long number) {
        HoldNote note = new HoldNote(pointId, refused, title, reasons, hint, instead);
        note.group = number;
        return note;
    }

    /** 0 unless told. */
    public long getGroup() {
        return group;
    }

    /** With the words of those slots, the best first; the keys are what {@code POST /pickup/hold} takes. */
    public HoldNote offering(Map<String, String> slots) {
        return new HoldNote(pointId, refused, title, reasons, hint, slots);
    }

    public long getPointId() {
        return pointId;
    }

    public boolean isRefused() {
        return refused;
    }

    public String getTitle() {
        return title;
    }

    /** In sentences, the most telling first. */
    public List<String> getReasons() {
        return reasons;
    }

    /** What to do; may be empty. */
    public String getHint() {
        return hint;
    }

    /** May be empty. */
    public Map<String, String> getInstead() {
        return instead;
    }
}
