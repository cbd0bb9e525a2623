// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.Objects;

/** A change that belongs into the log and is not in it yet, with the key by which its store knows it. Immutable and thread-safe. */
public final class WaitingSale {

    private final long key;
    private final Sale sale;

    private WaitingSale(long key, Sale sale) {
        this.key = key;
        this.sale = Objects.requireNonNull(sale, "sale");
    }

    public static WaitingSale of(long key, Sale sale) {
        return new WaitingSale(key, sale);
    }

    public long key() {
        return key;
    }

    public Sale sale() {
        return sale;
    }

    @Override
    public String toString() {
        return sale + ", to be sealed";
    }
}
