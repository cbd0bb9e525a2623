// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the editions of the own regimes come to: which holds at an instant, and which will hold later. Of each regime the decision with
 * the highest number among those whose instant has come counts, so that whoever decides later takes back what was planned for later
 * than their own instant. Immutable and thread-safe.
 */
public final class RegimeRegister {

    private final Map<String, List<RegimeEdition>> byRegime = new TreeMap<>();

    private RegimeRegister(Collection<RegimeEdition> editions) {
        editions.forEach(edition -> byRegime.computeIfAbsent(edition.regimeId(), any -> new ArrayList<>())
                .add(edition));
        byRegime.values().forEach(all -> all.sort((one, other) -> Integer.compare(one.number(), other.number())));
    }

    /** In any order. */
    public static RegimeRegister of(Collection<RegimeEdition> editions) {
        return new RegimeRegister(editions);
    }

    /** The ids of all own regimes, sorted, also of those that never held. */
    public List<String> ids() {
        return new ArrayList<>(byRegime.keySet());
    }

    /** The oldest first; none for an id that no own regime has. */
    public List<RegimeEdition> editionsOf(String regimeId) {
        return Collections.unmodifiableList(byRegime.getOrDefault(regimeId, Collections.emptyList()));
    }

    public Optional<RegimeEdition> find(String regimeId, int number) {
        List<RegimeEdition> all = editionsOf(regimeId);
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** 0 if there is none. */
    public int lastNumberOf(String regimeId) {
        return editionsOf(regimeId).size();
    }

    /** The published editions that hold at that instant, by id. */
    public List<RegimeEdition> inForceAt(Instant instant) {
        return byRegime.keySet().stream()
                .map(id -> decisionAt(id, instant))
                .filter(decision -> decision != null && decision.step() == EditionStep.PUBLISHED)
                .collect(Collectors.toList());
    }

    /** The published ones that hold at that instant or may hold later, by id. */
    public List<RegimeEdition> heldFrom(Instant instant) {
        List<RegimeEdition> held = new ArrayList<>();
        byRegime.values()
                .forEach(all -> all.stream()
                        .filter(each -> each.step() == EditionStep.PUBLISHED)
                        .filter(each -> standingAt(each, instant) == EditionStanding.IN_FORCE
                                || standingAt(each, instant) == EditionStanding.PLANNED)
                        .forEach(held::add));
        return held;
    }

    public EditionStanding standingAt(RegimeEdition edition, Instant instant) {
        Instant counts = edition.effectiveAt().orElse(null);
        if (counts == null) {
            return edition.number() == lastNumberOf(edition.regimeId()) ? EditionStanding.DRAFT : EditionStanding.OVER;
        }
        Instant asked = counts.isAfter(instant) ? counts : instant;
        RegimeEdition decision = decisionAt(edition.regimeId(), asked);
        if (decision == null || !edition.equals(decision)) {
            return EditionStanding.OVER;
        }
        if (counts.isAfter(instant)) {
            return EditionStanding.PLANNED;
        }
        return edition.step() == EditionStep.PUBLISHED ? EditionStanding.IN_FORCE : EditionStanding.WITHDRAWN;
    }

    private @Nullable RegimeEdition decisionAt(String regimeId, Instant instant) {
        RegimeEdition last = null;
        for (RegimeEdition edition : editionsOf(regimeId)) {
            last = edition.countsAt(instant) ? edition : last;
        }
        return last;
    }

    /**
     * The book at that instant: the shipped regimes, and the own ones, which replace shipped ones of the same id. Its version names
     * the edition of each own regime.
     *
     * @param reader the regime of an edition, under whatever version; null for one that cannot be read and is left out
     */
    public RegimeBook bookAt(Instant instant, RegimeBook shipped, Function<RegimeEdition, @Nullable Regime> reader) {
        List<RegimeEdition> own = inForceAt(instant);
        if (own.isEmpty()) {
            return shipped;
        }
        Map<String, Regime> byId = new LinkedHashMap<>();
        shipped.regimes().forEach(regime -> byId.put(regime.id(), regime));
        List<String> versions = new ArrayList<>();
        versions.add(shipped.version());
        for (RegimeEdition edition : own) {
            Regime regime = reader.apply(edition);
            if (regime != null) {
                byId.put(edition.regimeId(), regime.withVersion(String.valueOf(edition.number())));
                versions.add(edition.toString());
            }
        }
        return shipped.replacedBy(RegimeBook.versionOf(versions), byId.values());
    }

    /**
     * The same, followed by the books that hold from each later instant on at which another will: what is planned is known beforehand, so
     * that a slot can be judged by what will hold when it starts.
     *
     * @param reader asked for the editions of all those books
     */
    public RegimeBook bookFrom(Instant instant, RegimeBook shipped, Function<RegimeEdition, @Nullable Regime> reader) {
        List<Instant> changes = new ArrayList<>();
        List<RegimeBook> books = new ArrayList<>();
        RegimeBook last = bookAt(instant, shipped, reader);
        books.add(last);
        for (Instant change : changesAfter(instant)) {
            RegimeBook next = bookAt(change, shipped, reader);
            if (!next.version().equals(last.version())) {
                changes.add(change);
                books.add(next);
                last = next;
            }
        }
        RegimeBook first = books.get(changes.size());
        for (int n = changes.size() - 1; n >= 0; n--) {
            first = books.get(n).followedBy(changes.get(n), first);
        }
        return first;
    }

    private SortedSet<Instant> changesAfter(Instant instant) {
        SortedSet<Instant> changes = new TreeSet<>();
        for (List<RegimeEdition> all : byRegime.values()) {
            for (RegimeEdition edition : all) {
                edition.effectiveAt()
                        .filter(effective -> effective.isAfter(instant))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }
}
