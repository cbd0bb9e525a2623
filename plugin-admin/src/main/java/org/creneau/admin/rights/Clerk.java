// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.Objects;
import org.creneau.board.Remit;
import org.creneau.reservation.Actor;

/** Whoever is signed in and has the right that was asked for, and at which points they have it. Immutable and thread-safe. */
public final class Clerk {

    private final Actor actor;
    private final Remit remit;

    public Clerk(Actor actor, Remit remit) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.remit = Objects.requireNonNull(remit, "remit");
    }

    /** As the history knows them. */
    public Actor actor() {
        return actor;
    }

    public Remit remit() {
        return remit;
    }

    @Override
    public String toString() {
        return actor + " at " + remit;
    }
}
