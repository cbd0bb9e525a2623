// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpSession;
import org.creneau.slot.PriorityGroups;
import org.creneau.storefront.text.PickupTexts;

/** Puts into words how and when the visitor comes. Thread-safe. */
public class Ways {
    private final PickupTexts texts;

    public Ways(PickupTexts texts) {
        this.texts = texts;
    }

    public WayView of(HttpSession session) {
        return of(session, Collections.<String>emptySet());
    }

    /** For a form that also asks whether the visitor belongs to one of these groups. */
    WayView of(HttpSession session, Set<String> asked) {
        Optional<WayOfGoing> told = WayOfGoing.of(session);
        WayOfGoing way = told.orElse(WayOfGoing.untold());
        return new WayView(way, told.map(this::words).orElse(""), boxes(way, asked));
    }

    /** What was said before is shown too, so that it can be taken back. */
    private List<GroupBox> boxes(WayOfGoing way, Set<String> asked) {
        Set<String> shown = new LinkedHashSet<String>(PriorityGroups.known());
        shown.retainAll(union(asked, way.groups()));
        shown.addAll(union(asked, way.groups()));
        List<GroupBox> boxes = new ArrayList<GroupBox>();
        for (String group : shown) {
            boxes.add(new GroupBox(group, texts.group(group), way.groups().contains(group)));
        }
        return boxes;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<String>(some);
        both.addAll(others);
        return both;
    }

    private String words(WayOfGoing way) {
        String mode = texts.message("creneau.travel." + way.mode());
        String going = way.start() == null
                ? mode
                : texts.message("creneau.way.during", mode, texts.time(way.start()), texts.time(way.end()));
        return way.groups().isEmpty()
                ? going
                : texts.message("creneau.way.belonging", going, texts.groups(way.groups()));
    }
}
