// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.InvalidSettings;

/** Has the text parsed, leniently, for the strict mode refuses nights such as 22:00-03:00, and translates each rule. */
final class RuleReader {

    private static final Pattern FOUND = Pattern.compile("Encountered: +<[^>]*> \"(.*?) ?\" at");

    private final OsmSource source;

    private RuleReader(OsmSource source) {
        this.source = source;
    }

    static RuleReader of(OsmSource source) {
        return new RuleReader(source);
    }

    /** Throws {@link InvalidSettings} at the first token that cannot be read or expressed. */
    List<OsmRule> rules() {
        UnsupportedToken.refuseAny(source);
        List<OsmRule> rules = new ArrayList<>();
        boolean first = true;
        for (Rule rule : parsed()) {
            if (!first && !rule.isAdditive()) {
                source.nextRule();
            }
            first = false;
            if (!rule.isEmpty()) {
                rules.add(translated(rule));
            }
        }
        if (rules.isEmpty()) {
            throw source.unreadable(0, source.text());
        }
        return rules;
    }

    private List<Rule> parsed() {
        try {
            return new OpeningHoursParser(new StringReader(source.text())).rules(false);
        } catch (OpeningHoursParseException e) {
            throw unreadable(String.valueOf(e.getMessage()), e.getColumn());
        } catch (TokenMgrError | IllegalArgumentException e) {
            throw source.unreadable(0, source.text());
        }
    }

    /** The parser names the token it met, but gives the place of the one before. */
    private InvalidSettings unreadable(String message, int column) {
        Matcher found = FOUND.matcher(message);
        String token = found.find() && !found.group(1).isEmpty() ? found.group(1) : source.text();
        int index = source.text().indexOf(token, Math.max(0, column - 1));
        return source.unreadable(Math.max(0, index), token);
    }

    private OsmRule translated(Rule rule) {
        if (rule.isFallBack()) {
            throw source.refusal("||", "rules joined by ;");
        }
        if (rule.getComment() != null) {
            throw source.refusal('"' + rule.getComment() + '"', "comments after dates with a year");
        }
        OsmDates dates = DateReader.of(source, rule).dates();
        OsmDays days = new OsmDays(weekdaysOf(rule), namesHolidays(rule));
        if (days.holidays && !dates.isEmpty()) {
            throw source.refusal("PH", "PH without dates");
        }
        return new OsmRule(source.ruleStart(), rule.isAdditive(), dates, days, TimeReader.of(source, rule));
    }

    private Set<DayOfWeek> weekdaysOf(Rule rule) {
        List<WeekDayRange> named = rule.getDays();
        if (named == null) {
            boolean onlyHolidays = rule.getHolidays() != null;
            return onlyHolidays ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : named) {
            if (range.getNths() != null || range.getOffset() != 0) {
                throw source.refusal(range.toString(), "weekdays of every week");
            }
            DayOfWeek end = dayOf(range.getEndDay() == null ? range.getStartDay() : range.getEndDay());
            DayOfWeek day = dayOf(range.getStartDay());
            for (days.add(day); day != end; days.add(day)) {
                day = day.plus(1);
            }
        }
        return days;
    }

    private static DayOfWeek dayOf(WeekDay day) {
        for (DayOfWeek candidate : DayOfWeek.values()) {
            if (candidate.name().startsWith(day.name())) {
                return candidate;
            }
        }
        throw new IllegalStateException("weekday is " + day + ", allowed is MO..SU");
    }

    private boolean namesHolidays(Rule rule) {
        if (rule.getHolidays() == null) {
            return false;
        }
        for (Holiday holiday : rule.getHolidays()) {
            boolean within = rule.getDays() != null && !holiday.getUseAsWeekDay();
            if (holiday.getType() != Holiday.Type.PH || holiday.getOffset() != 0 || within) {
                throw source.refusal(holiday.toString(), "PH, alone or joined to weekdays by a comma");
            }
        }
        return true;
    }
}
