// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.EssentialOnly;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Limit;
import org.creneau.confinement.Purpose;
import org.creneau.confinement.Terms;
import org.jspecify.annotations.Nullable;

/** One reader for each kind of limit, and what all limits have in common. */
final class LimitReaders {

    private static final Map<String, BiFunction<Fields, Terms, Limit>> BY_KIND = new LinkedHashMap<>();

    static {
        BY_KIND.put("curfew", OutingLimits::curfew);
        BY_KIND.put("distance", OutingLimits::distance);
        BY_KIND.put("home-area", OutingLimits::homeArea);
        BY_KIND.put("outing-duration", OutingLimits::duration);
        BY_KIND.put("trips-per-day", OutingLimits::trips);
        BY_KIND.put("reserved-hours", OutingLimits::reservedHours);
        BY_KIND.put("proof", OutingLimits::proof);
        BY_KIND.put("shop-hours", ShopLimits::hours);
        BY_KIND.put("handover", ShopLimits::handover);
        BY_KIND.put("mall", ShopLimits::mall);
        BY_KIND.put("essential-only", (fields, terms) -> EssentialOnly.of(terms));
        BY_KIND.put("trades", ShopLimits::trades);
        BY_KIND.put("appointment-only", ShopLimits::appointment);
        BY_KIND.put("density", ShopLimits::density);
    }

    private LimitReaders() {}

    static Set<String> kinds() {
        return Collections.unmodifiableSet(BY_KIND.keySet());
    }

    /** Null if there is a mistake in it; what it does not say of its ground is said by its regime. */
    static @Nullable Limit read(Fields fields, Ground ofRegime) {
        String kind = fields.text("kind", oneOfKinds());
        BiFunction<Fields, Terms, Limit> reader = BY_KIND.get(kind);
        if (reader == null) {
            if (!kind.isEmpty()) {
                fields.mistakes().add(fields.path() + ".kind", Phrase.verbatim("'" + kind + "'"), oneOfKinds());
            }
            return null;
        }
        Terms terms = terms(fields, ofRegime);
        return fields.buildLate(together(kind), () -> reader.apply(fields, terms));
    }

    private static Phrase oneOfKinds() {
        return Phrase.of(Saying.ONE_OF, String.join(", ", kinds()));
    }

    /** What can be wrong though each member of it is right. */
    private static Saying together(String kind) {
        switch (kind) {
            case "curfew":
                return Saying.TOGETHER_IN_A_CURFEW;
            case "reserved-hours":
                return Saying.TOGETHER_IN_RESERVED_HOURS;
            case "density":
                return Saying.TOGETHER_IN_A_DENSITY;
            default:
                return Saying.TOGETHER;
        }
    }

    private static Terms terms(Fields fields, Ground ofRegime) {
        Basis basis = fields.requiredWord("basis", Basis.class);
        if (basis == Basis.WISH) {
            fields.mistakes()
                    .add(
                            fields.path() + ".basis",
                            Phrase.verbatim("'wish'"),
                            Phrase.of(Saying.ONE_OF, "law, announced"));
        }
        Set<Purpose> purposes =
                fields.has("purposes") ? fields.words("purposes", Purpose.class) : EnumSet.allOf(Purpose.class);
        Ground ground = Ground.of(
                fields.textOr("legalReference", ofRegime.legalReference()),
                fields.has("source") ? fields.texts("source") : ofRegime.sources(),
                fields.word("confidence", Confidence.class, ofRegime.confidence()));
        fields.textOr("notes", "");
        if (purposes.isEmpty()) {
            fields.mistakes().add(fields.path() + ".purposes", Phrase.of(Saying.EMPTY), Phrase.of(Saying.SOME_PURPOSE));
            return Terms.of(basis, EnumSet.allOf(Purpose.class), ground);
        }
        return Terms.of(basis, new LinkedHashSet<>(purposes), ground);
    }
}
