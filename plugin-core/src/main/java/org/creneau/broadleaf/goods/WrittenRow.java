// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.creneau.point.InvalidSettings;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadTime;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row of terms, telling everything that is wrong at once. For one thread. */
final class WrittenRow {

    /** Written for "everywhere", to override a list of points that is inherited. */
    private static final String EVERYWHERE = "*";

    /** Written for "of no trade", to override trades that are inherited. */
    private static final String NO_TRADE = "-";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final List<Problem> problems = new ArrayList<>();
    private CollectTerms terms = CollectTerms.unsaid();

    /** Throws {@link InvalidSettings} naming every field that cannot be read. */
    static CollectTerms of(CollectTermsEntity row) {
        WrittenRow reading = new WrittenRow();
        reading.read(row);
        if (!reading.problems.isEmpty()) {
            throw InvalidSettings.of(reading.problems);
        }
        return reading.terms;
    }

    private void read(CollectTermsEntity row) {
        if (isSaid(row.collecting)) {
            change(
                    "collecting",
                    row.collecting,
                    "ALLOWED, ONLY or NEVER",
                    said -> said.collecting(Collecting.valueOf(row.collecting)));
        }
        readLead(row.leadAmount, row.leadUnit);
        Integer items = row.itemsEach;
        if (items != null) {
            change("itemsEach", items, "0..1000", said -> said.countingAs(items));
        }
        Integer minutes = row.minutesEach;
        if (minutes != null) {
            change("minutesEach", minutes, "0..1440", said -> said.prepared(minutes));
        }
        Integer years = row.minimumAge;
        if (years != null) {
            change("minimumAge", years, "0..99", said -> said.fromAge(years));
        }
        if (isSaid(row.trades)) {
            readTrades(row.trades.trim());
        }
        if (isSaid(row.pointIds)) {
            readPoints(row.pointIds.trim());
        }
    }

    private void readLead(@Nullable Integer amount, @Nullable String unit) {
        if (amount != null && unit != null && isSaid(unit)) {
            change(
                    "leadAmount",
                    amount,
                    "0..43200 minutes or 0..60 days",
                    said -> said.ready(LeadTime.of(amount, LeadTime.Unit.valueOf(unit))));
        } else if (amount != null) {
            problems.add(Problem.of("leadUnit", "", "one, beside leadAmount"));
        }
    }

    private void readTrades(String text) {
        List<String> words = NO_TRADE.equals(text) ? Collections.emptyList() : Arrays.asList(COMMA.split(text, -1));
        if (words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            terms = terms.ofTrades(new TreeSet<>(words));
        } else {
            problems.add(Problem.of("trades", text, "words such as books,toys, or - for none"));
        }
    }

    private void readPoints(String text) {
        List<String> numbers = EVERYWHERE.equals(text) ? Collections.emptyList() : Arrays.asList(COMMA.split(text, -1));
        if (numbers.stream().allMatch(number -> NUMBER.matcher(number).matches())) {
            Set<PointId> ids = new TreeSet<>();
            numbers.forEach(number -> ids.add(PointId.of(Long.parseLong(number))));
            terms = terms.onlyAt(ids);
        } else {
            problems.add(Problem.of("pointIds", text, "numbers of points such as 3,12, or * for everywhere"));
        }
    }

    private void change(String field, Object value, String allowed, UnaryOperator<CollectTerms> saying) {
        try {
            terms = saying.apply(terms);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(field, value, allowed));
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.trim().isEmpty();
    }
}
