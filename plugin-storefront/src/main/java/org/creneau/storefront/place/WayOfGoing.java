// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.servlet.http.HttpSession;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Shopper;
import org.creneau.confinement.TravelMode;
import org.creneau.eligibility.Journey;
import org.creneau.slot.PriorityGroups;

/**
 * How the visitor comes to collect and, if they said, during which hours they may be out and to which groups they belong for
 * whom slots are kept. Lives in the visitor's session and nowhere else: not in a URL, a log or the database. Immutable.
 */
public final class WayOfGoing implements Serializable {
    static final String KEY = WayOfGoing.class.getName();

    private static final long serialVersionUID = 2L;
    private static final int MOST_GROUPS = 20;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final TravelMode mode;
    private final LocalTime start;
    private final LocalTime end;
    private final TreeSet<String> groups;

    private WayOfGoing(TravelMode mode, LocalTime start, LocalTime end, TreeSet<String> groups) {
        this.mode = mode;
        this.start = start;
        this.end = end;
        this.groups = groups;
    }

    /**
     * As a form says it: the name of a {@link TravelMode}, and two times such as {@code 23:30} or two empty texts; hours may
     * cross midnight.
     *
     * @throws IllegalArgumentException for anything else, one time alone and twice the same among it
     */
    static WayOfGoing of(String mode, String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            return new WayOfGoing(TravelMode.valueOf(mode), null, null, new TreeSet<String>());
        }
        if (!TIME.matcher(start).matches() || !TIME.matcher(end).matches() || start.equals(end)) {
            throw new IllegalArgumentException(
                    "start or end is not as it should be, allowed are two different times such as 10:00, or none");
        }
        return new WayOfGoing(
                TravelMode.valueOf(mode), LocalTime.parse(start), LocalTime.parse(end), new TreeSet<String>());
    }

    /**
     * The same, by somebody who belongs to these groups and has said nothing of others.
     *
     * @throws IllegalArgumentException for what is no word as {@link PriorityGroups} says, or more than 20
     */
    WayOfGoing belongingTo(Collection<String> words) {
        TreeSet<String> normal = new TreeSet<String>();
        for (String word : words) {
            normal.add(PriorityGroups.normal(word));
        }
        if (normal.size() > MOST_GROUPS || !normal.stream().allMatch(PriorityGroups::isWord)) {
            throw new IllegalArgumentException(
                    "groups are not as they should be, allowed are " + MOST_GROUPS + " words at most");
        }
        return new WayOfGoing(mode, start, end, normal);
    }

    /** On foot, at any hour. */
    static WayOfGoing untold() {
        return new WayOfGoing(TravelMode.WALK, null, null, new TreeSet<String>());
    }

    static Optional<WayOfGoing> of(HttpSession session) {
        return Optional.ofNullable((WayOfGoing) session.getAttribute(KEY));
    }

    void rememberIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static void forgetIn(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** That journey in this way. */
    Journey of(Journey journey) {
        Shopper.Builder shopper = Shopper.builder().belongingTo(groups);
        return journey.by(mode).of((start == null ? shopper : shopper.outOnlyDuring(Hours.of(start, end))).build());
    }

    TravelMode mode() {
        return mode;
    }

    /** Null if not said, and the end with it. */
    LocalTime start() {
        return start;
    }

    LocalTime end() {
        return end;
    }

    /** Sorted. */
    Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    /** Nothing that tells when somebody is out or who they are. */
    @Override
    public String toString() {
        return "coming by " + mode;
    }
}
