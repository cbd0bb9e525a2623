// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which goods of a cart are meant: all of them, what is in one pickup group, or so many units of some lines. As a text, which
 * pages pass on: empty for all, {@code 12} for group 12, {@code 0} for all that is delivered, {@code 12.34x2.4,0.35x1.1} for two
 * of the four units of line 34 that are in group 12 and the one of line 35 that is delivered. How many there were is said so that
 * the same form sent twice moves nothing the second time. Whether the cart has them, its plan says. Immutable and thread-safe.
 */
public final class Portion {
    /** Stands for what is delivered, where a group has its number. */
    public static final long DELIVERED = 0;

    /** More lines than that are not chosen at once. */
    static final int MOST_PICKS = 100;

    private static final int LONGEST = 4_000;
    private static final Pattern GROUP = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern PICK = Pattern.compile(
            "(0|[1-9][0-9]{0,17})\\.([1-9][0-9]{0,17})x([1-9][0-9]{0,6})\\.([1-9][0-9]{0,6})");
    private static final Portion ALL = new Portion(null, Collections.<Pick>emptyList());

    private final @Nullable Long group;
    private final List<Pick> picks;

    private Portion(@Nullable Long group, List<Pick> picks) {
        this.group = group;
        this.picks = picks;
    }

    /** All goods of the cart. */
    public static Portion all() {
        return ALL;
    }

    /** All that is in that pickup group, or all that is {@link #DELIVERED}. */
    public static Portion ofGroup(long group) {
        return new Portion(group, Collections.<Pick>emptyList());
    }

    /**
     * So many units of that line, out of a group or of {@link #DELIVERED}.
     *
     * @param had how many of the line were there when this was chosen; where it is another number now, nothing is meant
     */
    public static Portion ofLine(long part, long line, int units, int had) {
        return new Portion(null, Collections.singletonList(new Pick(part, line, units, had)));
    }

    /** Empty for what no page of ours writes. */
    public static Optional<Portion> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ALL);
        }
        if (GROUP.matcher(text).matches()) {
            return Optional.of(ofGroup(Long.parseLong(text)));
        }
        List<Pick> picks = new ArrayList<Pick>();
        for (String each : text.length() > LONGEST ? new String[] {""} : text.split(",", -1)) {
            Matcher pick = PICK.matcher(each);
            if (!pick.matches() || picks.size() == MOST_PICKS) {
                return Optional.empty();
            }
            picks.add(new Pick(
                    Long.parseLong(pick.group(1)),
                    Long.parseLong(pick.group(2)),
                    Integer.parseInt(pick.group(3)),
                    Integer.parseInt(pick.group(4))));
        }
        return Optional.of(new Portion(null, Collections.unmodifiableList(picks)));
    }

    public boolean isAll() {
        return group == null && picks.isEmpty();
    }

    /** The one group that is meant wholly, or {@link #DELIVERED}; empty for all and for units. */
    public Optional<Long> group() {
        return Optional.ofNullable(group);
    }

    /** Empty unless units are meant. */
    List<Pick> picks() {
        return picks;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        if (group != null) {
            return group.toString();
        }
        StringBuilder text = new StringBuilder();
        for (Pick pick : picks) {
            text.append(text.length() == 0 ? "" : ",").append(pick);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portion && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** So many units of one line out of one part that had so many. Immutable. */
    static final class Pick {
        private final long part;
        private final long line;
        private final int units;
        private final int had;

        private Pick(long part, long line, int units, int had) {
            this.part = part;
            this.line = line;
            this.units = units;
            this.had = had;
        }

        long part() {
            return part;
        }

        long line() {
            return line;
        }

        int units() {
            return units;
        }

        int had() {
            return had;
        }

        @Override
        public String toString() {
            return part + "." + line + "x" + units + "." + had;
        }
    }
}
