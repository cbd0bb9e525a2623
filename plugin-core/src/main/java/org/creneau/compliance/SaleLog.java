// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.List;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * Port: the rows of the log, the heads of its chains, and what of the history is not in it yet. Rows are only added. Implementations
 * are thread-safe and take part in the transaction that is running; {@link #append} needs one.
 */
public interface SaleLog {

    /** Points of which something is to be sealed, at most so many, in no order. */
    List<PointId> waiting(int most);

    /**
     * Changes at that point that belong into the log ({@link Sale#isLogged}) and are not in it, by when they happened, then by
     * reservation and version; at most so many, from the first, without those that cannot be read, which are complained of.
     */
    List<WaitingSale> waiting(PointId point, int most);

    /** {@link ChainHead#beginning} if nothing is sealed there yet. */
    ChainHead head(PointId point);

    /** Of all points with a head, by their number, those after that one; null for the first. */
    List<ChainHead> heads(@Nullable PointId after, int most);

    /** Points that have rows but no head, at most so many, in no order. */
    List<PointId> headless(int most);

    /**
     * Adds rows, one for each of what was waiting, to the chain that ends at {@code before}, and makes {@code after} its head; they
     * wait no longer.
     *
     * @throws org.creneau.reservation.Conflict if the chain no longer ends there, since another node was faster, or the store
     *     refuses in passing; the transaction must roll back
     */
    void append(ChainHead before, List<WaitingSale> waiting, List<SealedSale> rows, ChainHead after);

    /** Rows of that point with a greater number than that, in the order of their numbers, at most so many, from the first. */
    List<SealedSale> rows(PointId point, long after, int most);

    /** The same of those that happened in [from, to). */
    List<SealedSale> rows(PointId point, long after, SalePeriod period, int most);

    /**
     * What of the history was sealed, but its row is missing in the log or says otherwise: as the history has it, under the number it
     * was sealed under and without a hash; at most so many, in no order. Reads all of both.
     */
    List<SealedSale> contradicted(int most);
}
