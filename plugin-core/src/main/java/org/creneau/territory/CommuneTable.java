// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The communes of France as of 2021, read from the jar when first asked for (some 0.2 s, 25 MB) and shared by all.
 * Immutable and thread-safe.
 *
 * <p>Source: INSEE (official geographic code, population), IGN (Admin Express), La Poste (postcodes), Licence Ouverte
 * 2.0.
 */
public final class CommuneTable implements Communes {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{2,5}");
    private static final int FULL_POSTCODE = 5;
    private static final int LONGEST_TYPED = 64;

    private final Map<String, Commune> byInsee = new HashMap<>();
    private final PrefixIndex byName;
    private final PrefixIndex byPostcode;

    private CommuneTable(List<Commune> communes) {
        List<PrefixIndex.Entry> names = new ArrayList<>();
        List<PrefixIndex.Entry> postcodes = new ArrayList<>();
        for (Commune commune : communes) {
            byInsee.put(commune.insee(), commune);
            commune.postcodes().forEach(postcode -> postcodes.add(PrefixIndex.Entry.of(postcode, commune)));
            String name = FoldedName.of(commune.name());
            names.add(PrefixIndex.Entry.of(name, commune));
            if (!FoldedName.withoutArticle(name).equals(name)) {
                names.add(PrefixIndex.Entry.alias(FoldedName.withoutArticle(name), commune));
            }
        }
        byName = new PrefixIndex(names);
        byPostcode = new PrefixIndex(postcodes);
    }

    /** The one table of this class loader. */
    public static CommuneTable shared() {
        return Shared.TABLE;
    }

    /** Read by the class loader on first use, once. */
    private static final class Shared {

        private static final CommuneTable TABLE = new CommuneTable(CommuneFile.read());
    }

    /** All of them, municipal districts included, in no order. */
    public Collection<Commune> all() {
        return Collections.unmodifiableCollection(byInsee.values());
    }

    /** How many there are, municipal districts included. */
    public int size() {
        return byInsee.size();
    }

    @Override
    public Optional<Commune> byInsee(String insee) {
        return Optional.ofNullable(byInsee.get(insee));
    }

    @Override
    public List<Commune> search(String typed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", allowed is 1 or more");
        }
        if (typed.length() > LONGEST_TYPED) {
            return new ArrayList<>();
        }
        String digits = typed.replace(" ", "");
        Set<Commune> found = new LinkedHashSet<>();
        if (POSTCODE.matcher(digits).matches()) {
            addBestFirst(found, byPostcode, digits);
        } else {
            addNamed(found, typed);
        }
        return new ArrayList<>(found).subList(0, Math.min(limit, found.size()));
    }

    private void addNamed(Set<Commune> found, String typed) {
        String full = FoldedName.of(typed);
        String unfinished = FoldedName.unfinished(typed);
        if (full.isEmpty() || Character.isDigit(full.charAt(0))) {
            return;
        }
        List<PrefixIndex.Entry> entries = new ArrayList<>(byName.startingWith(full));
        if (!unfinished.equals(full)) {
            entries.addAll(byName.startingWith(unfinished));
        }
        sortInto(found, entries, unfinished);
    }

    private static void addBestFirst(Set<Commune> found, PrefixIndex index, String key) {
        sortInto(found, new ArrayList<>(index.startingWith(key)), key);
    }

    /** On a full postcode a district of a city comes before the city, being what the postcode says. */
    private static void sortInto(Set<Commune> found, List<PrefixIndex.Entry> entries, String exact) {
        boolean fullPostcode =
                exact.length() == FULL_POSTCODE && POSTCODE.matcher(exact).matches();
        entries.sort(Comparator.comparing((PrefixIndex.Entry entry) -> !entry.isExactly(exact))
                .thenComparing(entry -> fullPostcode && !entry.commune().isDistrict())
                .thenComparing(entry -> -entry.commune().population())
                .thenComparing(entry -> entry.commune().insee()));
        entries.forEach(entry -> found.add(entry.commune()));
    }
}
