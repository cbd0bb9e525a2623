// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For whom slots are looked for: at which instant, for which basket, which slot the shopper holds already, whose place
 * counts as theirs, and to which groups they belong. Immutable and thread-safe.
 */
public final class SlotQuery {

    private final Instant now;
    private final Basket basket;
    private final @Nullable SlotId held;
    private final Load heldLoad;
    private final Set<String> groups;

    private SlotQuery(Instant now, Basket basket, @Nullable SlotId held, Load heldLoad, Set<String> groups) {
        this.now = Objects.requireNonNull(now, "now");
        this.basket = Objects.requireNonNull(basket, "basket");
        this.held = held;
        this.heldLoad = Objects.requireNonNull(heldLoad, "heldLoad");
        this.groups = groups;
    }

    /** An order of which no more is known, by somebody who holds nothing. */
    public static SlotQuery at(Instant now) {
        return new SlotQuery(now, Basket.unknown(), null, Load.none(), Collections.emptySet());
    }

    public SlotQuery forBasket(Basket wanted) {
        return new SlotQuery(now, wanted, held, heldLoad, groups);
    }

    /** The shopper holds that slot with that load. */
    public SlotQuery holding(SlotId slot, Load load) {
        return new SlotQuery(now, basket, Objects.requireNonNull(slot, "slot"), load, groups);
    }

    /** The shopper belongs to these groups; capitals make no difference. */
    public SlotQuery ofGroups(Set<String> words) {
        Set<String> normal = new TreeSet<>();
        words.forEach(word -> normal.add(PriorityGroups.normal(word)));
        return new SlotQuery(now, basket, held, heldLoad, Collections.unmodifiableSet(normal));
    }

    public Instant now() {
        return now;
    }

    public Basket basket() {
        return basket;
    }

    /** Null if none. */
    public @Nullable SlotId held() {
        return held;
    }

    /** None if no slot is held. */
    public Load heldLoad() {
        return heldLoad;
    }

    /** To which slots may be kept, as {@link PriorityGroups} names them; empty if nothing was said. */
    public Set<String> groups() {
        return groups;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotQuery
                && now.equals(((SlotQuery) other).now)
                && basket.equals(((SlotQuery) other).basket)
                && Objects.equals(held, ((SlotQuery) other).held)
                && heldLoad.equals(((SlotQuery) other).heldLoad)
                && groups.equals(((SlotQuery) other).groups);
    }

    @Override
    public int hashCode() {
        return 31 * now.hashCode() + basket.hashCode();
    }

    /** Without the groups, which may tell of somebody's health. */
    @Override
    public String toString() {
        return "at " + now + " for " + basket + (held == null ? "" : ", holding " + held);
    }
}
