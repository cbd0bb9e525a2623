// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.format.json.Mistake;
import org.creneau.format.json.Phrase;
import org.creneau.format.json.RegimeForm;

/** The fields of the form for common limits: which there are, how they are read from a request, and what each allows. */
final class FormFields {

    private static final String CHOICE = "choice";
    private static final String TIME = "time";
    private static final String AREAS = "areas";
    private static final String TEXT = "text";
    private static final String MOMENT = "moment";

    /** Field to the end of the key {@code creneau.ownregimes.hint.} of what it allows. */
    static final Map<String, String> HINTS = Collections.unmodifiableMap(hints());

    private FormFields() {}

    private static Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put("id", "id");
        all(hints, TEXT, "name", "legalReference", "source", "notes");
        all(hints, CHOICE, "layer", "confidence", "weekdays", "law", "announced");
        all(hints, MOMENT, "from", "to");
        all(hints, AREAS, "homeAreas", "homeExcept", "shopAreas");
        all(hints, TIME, "curfewFrom", "curfewTo", "curfewReturnHomeUntil", "hoursFrom", "hoursTo");
        hints.put("distanceMaxMeters", "meters");
        hints.put("durationMaxMinutes", "minutes");
        all(hints, CHOICE, "curfewBasis", "distanceBasis", "durationBasis", "hoursBasis", "closedBasis");
        all(hints, CHOICE, "curfewPurposes", "distancePurposes", "durationPurposes", "hoursPurposes", "closedPurposes");
        return hints;
    }

    private static void all(Map<String, String> hints, String hint, String... fields) {
        Arrays.asList(fields).forEach(field -> hints.put(field, hint));
    }

    /** What came with a request; areas are parted by blanks or commas, sources by lines. */
    static RegimeForm read(Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        HINTS.forEach((field, hint) -> {
            List<String> values = new ArrayList<>();
            for (String value : parameters.getOrDefault(field, new String[0])) {
                values.addAll(Arrays.asList(value.split(partedBy(field, hint))));
            }
            typed.put(field, values);
        });
        return RegimeForm.typed(typed);
    }

    private static String partedBy(String field, String hint) {
        return hint.equals(AREAS) ? "[\\s,;]+" : field.equals("source") ? "[\r\n]+" : "\u0000";
    }

    static List<MistakeView> views(List<Mistake> mistakes) {
        return mistakes.stream().map(MistakeView::new).collect(Collectors.toList());
    }

    /** A mistake, and how its field is called. Immutable. */
    public static final class MistakeView {

        private static final String MISTAKE = "creneau.mistake.";

        private final Mistake mistake;

        MistakeView(Mistake mistake) {
            this.mistake = mistake;
        }

        /** Ends a key {@code creneau.ownregimes.field.}, or is a place in a text. */
        public String getField() {
            return mistake.path();
        }

        /** Ends a key {@code creneau.ownregimes.hint.}; empty for a place in a text. */
        public String getHint() {
            return HINTS.getOrDefault(mistake.path(), "");
        }

        /** What stands there, as the file has it. */
        public String getValue() {
            return mistake.value().toString();
        }

        /** The key of the words for what stands there; empty for a text of the file. */
        public String getValueKey() {
            return key(mistake.value());
        }

        public Object[] getValueFacts() {
            return mistake.value().facts().toArray();
        }

        /** What may stand there, as the format has it. */
        public String getAllowed() {
            return mistake.allowed().toString();
        }

        /** The key of the words for what may stand there; empty for a text of the format. */
        public String getAllowedKey() {
            return key(mistake.allowed());
        }

        public Object[] getAllowedFacts() {
            return mistake.allowed().facts().toArray();
        }

        private static String key(Phrase phrase) {
            return phrase.saying().map(saying -> MISTAKE + saying.code()).orElse("");
        }
    }
}
