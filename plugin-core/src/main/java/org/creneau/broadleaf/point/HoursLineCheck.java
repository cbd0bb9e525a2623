// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import org.creneau.broadleaf.sheet.ListLine;
import org.creneau.broadleaf.sheet.ListNotes;
import org.creneau.point.Problem;
import org.creneau.reservation.stock.SheetProblem;

/** Whether a line of hours has the cells that what it is about wants. For one thread. */
final class HoursLineCheck {

    private static final int LONGEST_REASON_OF_A_DAY = 120;

    private final ListNotes notes;
    private final ListLine line;

    HoursLineCheck(ListNotes notes, ListLine line) {
        this.notes = notes;
        this.line = line;
    }

    /** Notes each cell that is missing, or should be. */
    boolean isRight() {
        switch (HoursColumns.What.valueOf(line.text(HoursColumns.WHAT))) {
            case WEEK:
                needs(HoursColumns.WEEKDAY, HoursColumns.OPENS, HoursColumns.CLOSES);
                mayNotHave(HoursColumns.REASON);
                checkSeason();
                break;
            case DAY:
                needs(HoursColumns.FROM);
                mayNotHave(HoursColumns.WEEKDAY, HoursColumns.LAST);
                if (line.text(HoursColumns.OPENS).isEmpty()
                        != line.text(HoursColumns.CLOSES).isEmpty()) {
                    needs(HoursColumns.OPENS, HoursColumns.CLOSES);
                }
                checkDates(HoursColumns.FROM);
                checkReason();
                break;
            default:
                needs(HoursColumns.FROM, HoursColumns.LAST, HoursColumns.REASON);
                mayNotHave(HoursColumns.WEEKDAY, HoursColumns.OPENS, HoursColumns.CLOSES);
                checkDates(HoursColumns.FROM, HoursColumns.LAST);
                break;
        }
        return !notes.isBroken(line.number());
    }

    private void needs(String... attributes) {
        for (String attribute : attributes) {
            if (line.text(attribute).isEmpty()) {
                note(attribute, SheetProblem.VALUE_MISSING, "");
            }
        }
    }

    private void mayNotHave(String... attributes) {
        for (String attribute : attributes) {
            if (!line.text(attribute).isEmpty()) {
                note(attribute, SheetProblem.NOT_OF_KIND, "");
            }
        }
    }

    /** One of a certain year has no day of every year beside it. */
    private void checkSeason() {
        String from = line.text(HoursColumns.FROM);
        String last = line.text(HoursColumns.LAST);
        boolean yearly = HoursColumns.isYearly(from) || HoursColumns.isYearly(last);
        if (yearly && !(HoursColumns.isYearly(from) && HoursColumns.isYearly(last))) {
            note(HoursColumns.LAST, SheetProblem.NOT_TOGETHER, "two dates, or two days of every year such as 07-01");
        }
    }

    private void checkDates(String... attributes) {
        for (String attribute : attributes) {
            if (HoursColumns.isYearly(line.text(attribute))) {
                note(attribute, SheetProblem.NOT_ALLOWED, "a date such as 2026-12-24");
            }
        }
    }

    private void checkReason() {
        if (line.text(HoursColumns.REASON).length() > LONGEST_REASON_OF_A_DAY) {
            note(HoursColumns.REASON, SheetProblem.TOO_LONG, LONGEST_REASON_OF_A_DAY + " characters at most");
        }
    }

    private void note(String attribute, String code, String allowed) {
        notes.add(new SheetProblem(line.number(), attribute, code, line.text(attribute), allowed));
    }

    /** What is wrong with the hours as a whole, at the last of the lines that it is about as far as that can be told. */
    static SheetProblem problem(Problem problem, List<ListLine> lines) {
        ListLine at = lines.get(0);
        for (ListLine line : lines) {
            if (isAbout(problem, line)) {
                at = line;
            }
        }
        return new SheetProblem(
                at.number(),
                at.text(HoursColumns.WHAT).equals("CLOSURE") ? HoursColumns.FROM : HoursColumns.OPENS,
                SheetProblem.NOT_TOGETHER,
                (problem.field() + " " + problem.value()).trim(),
                problem.allowed());
    }

    private static boolean isAbout(Problem problem, ListLine line) {
        String text = problem.field() + " " + problem.value();
        if (text.matches(".*(opening hours|special day|closure) " + line.number() + "\\b.*")) {
            return true;
        }
        String range = line.text(HoursColumns.OPENS) + "-" + line.text(HoursColumns.CLOSES);
        boolean sameDay = text.contains(line.text(HoursColumns.WEEKDAY)) && text.contains(line.text(HoursColumns.FROM));
        boolean named = range.length() > 1 && text.contains(range);
        boolean closure = range.length() == 1
                && !line.text(HoursColumns.FROM).isEmpty()
                && problem.value().contains(line.text(HoursColumns.FROM));
        return sameDay && named || closure;
    }
}
