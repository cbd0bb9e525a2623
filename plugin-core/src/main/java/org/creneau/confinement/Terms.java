// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a limit rests on, and which trips it binds. Immutable and thread-safe.
 */
public final class Terms {

    private final Basis basis;
    private final Set<Purpose> purposes;
    private final Ground ground;

    private Terms(Basis basis, Set<Purpose> purposes, Ground ground) {
        this.basis = basis;
        this.purposes = purposes;
        this.ground = ground;
    }

    /** Throws {@link IllegalArgumentException} for no purpose at all. */
    public static Terms of(Basis basis, Set<Purpose> purposes, Ground ground) {
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("purposes is empty, allowed is at least one of collect, shop, exercise");
        }
        return new Terms(basis, Collections.unmodifiableSet(EnumSet.copyOf(purposes)), ground);
    }

    /** Law that binds every trip. */
    public static Terms law(Ground ground) {
        return of(Basis.LAW, EnumSet.allOf(Purpose.class), ground);
    }

    /** Not law, but said of collecting. */
    public static Terms announced(Ground ground) {
        return of(Basis.ANNOUNCED, EnumSet.of(Purpose.COLLECT), ground);
    }

    public Basis basis() {
        return basis;
    }

    /** At least one; unmodifiable. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    public boolean bind(Purpose purpose) {
        return purposes.contains(purpose);
    }

    public Ground ground() {
        return ground;
    }

    /** Where the basis is to be read, for people. */
    public List<String> sources() {
        return ground.sources();
    }
}
