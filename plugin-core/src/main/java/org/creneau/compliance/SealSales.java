// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Use case: what has happened to placed pickups since the last run is sealed, each point in a transaction of its own. Nothing that a
 * shopper waits for writes a row of the log, so nobody waits for another's sale. Safe on all nodes at once: whoever finds the head of
 * a chain moved on leaves that point to who moved it. Thread-safe.
 */
public final class SealSales {

    private static final int POINTS = 500;
    private static final int ROWS = 500;

    private final SaleLog log;
    private final ChainSigner signer;
    private final Transactions transactions;
    private final Random random;

    /** The order in which points are sealed is random, so that nodes that run at once seldom meet. */
    public SealSales(SaleLog log, ChainSigner signer, Transactions transactions, Random random) {
        this.log = Objects.requireNonNull(log, "log");
        this.signer = Objects.requireNonNull(signer, "signer");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.random = Objects.requireNonNull(random, "random");
    }

    /** A point that cannot be sealed keeps no other from being; what it threw is thrown at the end. How many were sealed; 0 if none are waiting, or only ones that other nodes are sealing just now. */
    public int run() {
        List<PointId> points = new ArrayList<>(transactions.separate(() -> log.waiting(POINTS)));
        Collections.shuffle(points, random);
        int sealed = 0;
        @Nullable RuntimeException first = null;
        for (PointId point : points) {
            try {
                sealed += sealAllOf(point);
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return sealed;
    }

    private int sealAllOf(PointId point) {
        int sealed = 0;
        int some;
        do {
            some = sealSomeOf(point);
            sealed += some;
        } while (some == ROWS);
        return sealed;
    }

    private int sealSomeOf(PointId point) {
        try {
            return transactions.separate(() -> {
                ChainHead head = log.head(point);
                List<WaitingSale> waiting = log.waiting(point, ROWS);
                if (waiting.isEmpty()) {
                    return 0;
                }
                List<SealedSale> rows = signer.seal(head, salesOf(waiting));
                log.append(head, waiting, rows, signer.head(point, rows.get(rows.size() - 1)));
                return rows.size();
            });
        } catch (Conflict faster) {
            return 0;
        }
    }

    private static List<Sale> salesOf(List<WaitingSale> waiting) {
        return waiting.stream().map(WaitingSale::sale).collect(Collectors.toList());
    }
}
