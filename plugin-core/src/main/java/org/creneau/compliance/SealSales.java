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

    /** What was purged or sealed while it was read is lost once; who loses again and again has not met another node. */
    private static final int ATTEMPTS = 3;

    private final SaleLog log;
    private final ChainSigner signer;
    private final Transactions transactions;
    private final Random random;
    private boolean acceptingHeads;

    /** The order in which points are sealed is random, so that nodes that run at once seldom meet. */
    public SealSales(SaleLog log, ChainSigner signer, Transactions transactions, Random random) {
        this.log = Objects.requireNonNull(log, "log");
        this.signer = Objects.requireNonNull(signer, "signer");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.random = Objects.requireNonNull(random, "random");
    }

    /** True goes on after an end that this shop did not sign, as when the secret is lost; it vouches for what stands before. Default false. */
    public void setAcceptingHeads(boolean value) {
        this.acceptingHeads = value;
    }

    /**
     * A point that cannot be sealed, such as with {@link BrokenChain}, keeps no other from being; what it threw is thrown at the end. How many
     * were sealed; 0 if none are waiting, or only ones that other nodes are sealing just now.
     */
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
        for (int attempt = 1; ; attempt++) {
            ChainHead head = transactions.separate(() -> log.head(point));
            try {
                return transactions.separate(() -> sealedAfter(head));
            } catch (Conflict lost) {
                if (!transactions.separate(() -> log.head(point)).equals(head)) {
                    return 0;
                }
                if (attempt == ATTEMPTS) {
                    throw isOvertaken(head)
                            ? new BrokenChain(
                                    head, "nobody else moves it, but rows stand behind its end. " + lost.getMessage())
                            : lost;
                }
            }
        }
    }

    /**
     * Whether rows stand behind a head that still is the head, asked in this order: another node moves both at once. If not, the database
     * refused in passing again and again: nothing is broken, and the next run tries it anew.
     */
    private boolean isOvertaken(ChainHead head) {
        boolean rowsBehind = !transactions
                .separate(() -> log.rows(head.point(), head.number(), 1))
                .isEmpty();
        return rowsBehind && transactions.separate(() -> log.head(head.point())).equals(head);
    }

    private int sealedAfter(ChainHead head) {
        List<WaitingSale> waiting = log.waiting(head.point(), ROWS);
        if (waiting.isEmpty()) {
            return 0;
        }
        if (head.number() > 0 && !acceptingHeads && !signer.isSigned(head)) {
            throw new BrokenChain(
                    head,
                    "this shop did not sign its end. If the secret it was signed with is lost, set creneau.seal.acceptHeads"
                            + " to true until each point has sold something");
        }
        List<SealedSale> rows = signer.seal(head, salesOf(waiting));
        log.append(head, waiting, rows, signer.head(head.point(), rows.get(rows.size() - 1)));
        return rows.size();
    }

    private static List<Sale> salesOf(List<WaitingSale> waiting) {
        return waiting.stream().map(WaitingSale::sale).collect(Collectors.toList());
    }
}
