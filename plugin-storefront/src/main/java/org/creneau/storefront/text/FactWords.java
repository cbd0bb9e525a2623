// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.eligibility.Refusal;

/**
 * The facts of a refusal as words for its sentence: moments as day and time; hours within a text in the visitor's manner; lengths in metres or kilometres; groups of people and SKUs by
 * their names. Other numbers and texts stay what they are, for the bundle to format. Thread-safe.
 */
final class FactWords {
    private static final Set<String> LENGTHS = new HashSet<String>(Arrays.asList("distanceMeters", "maxMeters"));
    private static final Pattern HOUR = Pattern.compile("\\b([01][0-9]|2[0-3]):[0-5][0-9]\\b");

    private final PickupTexts texts;

    FactWords(PickupTexts texts) {
        this.texts = texts;
    }

    /** In the order of the facts. */
    Object[] of(Refusal refusal, ZoneId zone) {
        List<Object> words = new ArrayList<Object>();
        for (Map.Entry<String, Object> fact : refusal.facts().entrySet()) {
            words.add(
                    isGoods(fact.getKey(), refusal)
                            ? goods(fact.getValue())
                            : of(fact.getKey(), fact.getValue(), zone));
        }
        return words.toArray();
    }

    /** A refusal that brings the name of the goods need not have it looked up. */
    private static boolean isGoods(String name, Refusal refusal) {
        return name.equals("skuId") && !refusal.facts().containsKey("goods");
    }

    private String goods(Object sku) {
        return texts.goods(((Number) sku).longValue());
    }

    private Object of(String name, Object fact, ZoneId zone) {
        if (fact instanceof Instant) {
            String time = texts.time((Instant) fact, zone);
            LocalDate day = ((Instant) fact).atZone(zone).toLocalDate();
            return texts.day(day) + " " + time;
        }
        if (fact instanceof LocalDate) {
            return texts.day((LocalDate) fact);
        }
        if (fact instanceof Long && LENGTHS.contains(name)) {
            return texts.length((Long) fact);
        }
        if (name.equals("groups")) {
            return texts.groups(Arrays.asList(fact.toString().split(", ", -1)));
        }
        return fact instanceof String ? hours((String) fact) : fact;
    }

    private String hours(String text) {
        Matcher hour = HOUR.matcher(text);
        StringBuffer words = new StringBuffer();
        while (hour.find()) {
            hour.appendReplacement(words, Matcher.quoteReplacement(texts.time(LocalTime.parse(hour.group()))));
        }
        return hour.appendTail(words).toString();
    }
}
