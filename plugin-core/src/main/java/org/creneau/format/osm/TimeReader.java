// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.point.OpeningRange;
import org.jspecify.annotations.Nullable;

/** The times of one rule. No times means the whole day, and a closing before the opening the next day. */
final class TimeReader {

    private static final int DAY = 24 * 60;
    private static final OpeningRange WHOLE_DAY = OpeningRange.ofMinutes(LocalTime.MIDNIGHT, DAY);

    private final OsmSource source;
    private final Rule rule;

    private TimeReader(OsmSource source, Rule rule) {
        this.source = source;
        this.rule = rule;
    }

    static TimeReader of(OsmSource source, Rule rule) {
        return new TimeReader(source, rule);
    }

    /** Empty if the rule closes. */
    List<OpeningRange> ranges() {
        RuleModifier modifier = rule.getModifier();
        RuleModifier.@Nullable Modifier state = modifier == null ? null : modifier.getModifier();
        if (modifier != null && state == null) {
            throw source.refusal('"' + modifier.getComment() + '"', "open, off or closed before a comment");
        }
        boolean off = state == RuleModifier.Modifier.OFF || state == RuleModifier.Modifier.CLOSED;
        if (off && rule.getTimes() != null) {
            throw source.refusal(rule.getTimes().get(0) + " " + state, "off for whole days");
        }
        if (off) {
            return Collections.emptyList();
        }
        return rule.getTimes() == null ? Collections.singletonList(WHOLE_DAY) : rangesOf(rule.getTimes());
    }

    @Nullable
    String comment() {
        RuleModifier modifier = rule.getModifier();
        return modifier == null ? null : modifier.getComment();
    }

    private List<OpeningRange> rangesOf(List<TimeSpan> spans) {
        List<OpeningRange> ranges = new ArrayList<>();
        for (TimeSpan span : spans) {
            ranges.add(rangeOf(span));
        }
        return ranges;
    }

    private OpeningRange rangeOf(TimeSpan span) {
        boolean plain = span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getInterval() == 0
                && span.getEnd() != TimeSpan.UNDEFINED_TIME;
        int minutes = plain ? span.getEnd() - span.getStart() : 0;
        int length = minutes > 0 ? minutes : minutes + DAY;
        if (!plain || length > DAY || length < 1 || span.getStart() < 0 || span.getStart() >= DAY) {
            throw source.refusal(span.toString(), "an opening and a closing time, at most a day apart");
        }
        return OpeningRange.ofMinutes(LocalTime.ofSecondOfDay(span.getStart() * 60L), length);
    }
}
