// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How goods can be sold at one instant, because of which limit, and until when that stays so. Immutable. */
public final class Sale {

    private final SaleMode mode;
    private final boolean inStore;
    private final @Nullable Instant until;
    private final @Nullable String regimeId;

    Sale(SaleMode mode, boolean inStore, @Nullable Instant until, @Nullable String regimeId) {
        this.mode = mode;
        this.inStore = inStore;
        this.until = until;
        this.regimeId = regimeId;
    }

    public SaleMode mode() {
        return mode;
    }

    /** True if people may also choose and buy them in the shop. */
    public boolean inStore() {
        return inStore;
    }

    /** The first instant at which another mode holds; empty if none is known. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** The regime that restricts the sale; empty if none does. */
    public Optional<String> regimeId() {
        return Optional.ofNullable(regimeId);
    }

    Sale until(@Nullable Instant changes) {
        return new Sale(mode, inStore, changes, regimeId);
    }

    boolean isLike(Sale other) {
        return mode == other.mode && inStore == other.inStore;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sale
                && isLike((Sale) other)
                && Objects.equals(until, ((Sale) other).until)
                && Objects.equals(regimeId, ((Sale) other).regimeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, inStore, until);
    }

    @Override
    public String toString() {
        return mode + (inStore ? ", in store too" : "") + (until == null ? "" : " until " + until);
    }
}
