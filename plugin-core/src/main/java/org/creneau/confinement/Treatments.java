// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What is done when a limit is broken: by its basis, unless its regime has a treatment of its own for that basis, set here or said by
 * the regime.
 * Immutable and thread-safe.
 */
public final class Treatments {

    private final Map<Basis, Treatment> byBasis;
    private final Map<String, Treatment> byRegime;

    private Treatments(Map<Basis, Treatment> byBasis, Map<String, Treatment> byRegime) {
        this.byBasis = Collections.unmodifiableMap(byBasis);
        this.byRegime = Collections.unmodifiableMap(byRegime);
    }

    /** Law and the shopper's own wish refuse, what was announced is confirmed. */
    public static Treatments usual() {
        Map<Basis, Treatment> byBasis = new EnumMap<>(Basis.class);
        byBasis.put(Basis.LAW, Treatment.ENFORCE);
        byBasis.put(Basis.ANNOUNCED, Treatment.CONFIRM);
        byBasis.put(Basis.WISH, Treatment.ENFORCE);
        return new Treatments(byBasis, Collections.emptyMap());
    }

    /** The same with another treatment of a basis. */
    public Treatments with(Basis basis, Treatment treatment) {
        Map<Basis, Treatment> other = new EnumMap<>(byBasis);
        other.put(basis, treatment);
        return new Treatments(other, new HashMap<>(byRegime));
    }

    /** The same with another treatment of a basis in one regime. */
    public Treatments with(String regimeId, Basis basis, Treatment treatment) {
        Map<String, Treatment> other = new HashMap<>(byRegime);
        other.put(key(regimeId, basis), treatment);
        return new Treatments(new EnumMap<>(byBasis), other);
    }

    public Treatment of(String regimeId, Basis basis) {
        Treatment usual = byBasis.getOrDefault(basis, Treatment.ENFORCE);
        return byRegime.isEmpty() ? usual : byRegime.getOrDefault(key(regimeId, basis), usual);
    }

    /** What the site set for that regime, else what the regime says itself, else what the site does about that basis. */
    public Treatment of(Regime regime, Basis basis) {
        Treatment itsOwn = regime.treatments().get(basis);
        Treatment ofSite = byRegime.get(key(regime.id(), basis));
        return ofSite != null || itsOwn == null ? of(regime.id(), basis) : itsOwn;
    }

    private static String key(String regimeId, Basis basis) {
        return basis + " " + regimeId;
    }
}
