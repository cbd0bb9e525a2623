// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.RegimeEdition;

/** Own regimes that are kept in memory. */
public final class InMemoryOwnRegimes implements OwnRegimes {

    private final Map<RegimeEdition, String> texts = new LinkedHashMap<>();

    @Override
    public synchronized long count() {
        return texts.size();
    }

    @Override
    public synchronized List<RegimeEdition> editions() {
        List<RegimeEdition> all = new ArrayList<>(texts.keySet());
        all.sort(Comparator.comparing(RegimeEdition::regimeId).thenComparing(RegimeEdition::number));
        return all;
    }

    @Override
    public synchronized Optional<String> textOf(String regimeId, int number) {
        return texts.entrySet().stream()
                .filter(each -> each.getKey().regimeId().equals(regimeId)
                        && each.getKey().number() == number)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public synchronized Map<RegimeEdition, String> textsOf(Collection<RegimeEdition> editions) {
        Map<RegimeEdition, String> found = new HashMap<>();
        editions.forEach(each -> textOf(each.regimeId(), each.number()).ifPresent(text -> found.put(each, text)));
        return found;
    }

    @Override
    public synchronized boolean add(RegimeEdition edition, String text) {
        OwnRegimes.checkText(text);
        long last = texts.keySet().stream()
                .filter(each -> each.regimeId().equals(edition.regimeId()))
                .count();
        if (edition.number() != last + 1) {
            return false;
        }
        texts.put(edition, text);
        return true;
    }
}
