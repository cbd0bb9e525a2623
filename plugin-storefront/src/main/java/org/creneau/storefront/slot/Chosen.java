// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.creneau.slot.SlotId;

/** What the visitor holds, chose before and confirmed before, so that a page sent back asks for nothing twice. Immutable. */
public final class Chosen {
    private final String slot;
    private final Set<String> confirmed;
    private final SlotId held;

    private Chosen(String slot, Set<String> confirmed, SlotId held) {
        this.slot = slot;
        this.confirmed = confirmed;
        this.held = held;
    }

    /** The slot as the page names it, or an empty text. */
    public Chosen(String slot, Collection<String> confirmed) {
        this(slot, Collections.unmodifiableSet(new HashSet<String>(confirmed)), null);
    }

    static Chosen nothing() {
        return new Chosen("", Collections.<String>emptySet());
    }

    /** Null for nothing held. */
    Chosen holding(SlotId own) {
        return new Chosen(slot, confirmed, own);
    }

    String slot() {
        return slot;
    }

    Set<String> confirmed() {
        return confirmed;
    }

    boolean holds(SlotId id) {
        return id.equals(held);
    }

    /** The one chosen before; the one held if none was. */
    boolean isChecked(SlotId id) {
        return slot.isEmpty() ? holds(id) : slot.equals(id.toString());
    }
}
