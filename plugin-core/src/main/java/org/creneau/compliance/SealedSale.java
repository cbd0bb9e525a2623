// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.Objects;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/** A row of the log: a sale, its number in the chain of its point, 1 or more, and its hash. Immutable and thread-safe. */
public final class SealedSale {

    private final PointId point;
    private final long number;
    private final @Nullable Sale sale;
    private final String hash;

    private SealedSale(PointId point, long number, @Nullable Sale sale, String hash) {
        this.point = point;
        this.number = number;
        this.sale = sale;
        this.hash = Objects.requireNonNull(hash, "hash");
    }

    /** As a store has it, true or not. */
    public static SealedSale of(long number, Sale sale, String hash) {
        return new SealedSale(sale.slotId().point(), number, sale, hash);
    }

    /** A row whose parts can be no sale: nobody sealed that. */
    public static SealedSale unreadable(PointId point, long number, String hash) {
        return new SealedSale(Objects.requireNonNull(point, "point"), number, null, hash);
    }

    public PointId point() {
        return point;
    }

    public long number() {
        return number;
    }

    /** Null if the row cannot be read. */
    public @Nullable Sale sale() {
        return sale;
    }

    /** 64 characters of 0..9 and a..f. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedSale && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, hash);
    }

    @Override
    public String toString() {
        return number + ": " + (sale == null ? "unreadable" : sale) + " " + hash;
    }
}
