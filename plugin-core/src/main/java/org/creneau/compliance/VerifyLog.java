// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Use case: whether the log is what was sealed. Each chain is read from its first row to its head and hashed anew; of each the first
 * fault is told. Then it is held against the history and against ends that were noted earlier. A log that grows meanwhile is no fault:
 * a chain is read up to the head it had when its turn came. Memory does not grow with the log. Thread-safe.
 */
public final class VerifyLog {

    private static final int HEADS = 500;
    private static final int ROWS = 1_000;
    private static final int MOST_FAULTS = 100;

    private final SaleLog log;
    private final ChainSigner signer;
    private final Transactions transactions;

    public VerifyLog(SaleLog log, ChainSigner signer, Transactions transactions) {
        this.log = Objects.requireNonNull(log, "log");
        this.signer = Objects.requireNonNull(signer, "signer");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    public LogReport run() {
        return run(Collections.emptyList());
    }

    /** Held against those ends as well, which somebody noted earlier outside of the database. */
    public LogReport run(Collection<ChainHead> anchors) {
        Check check = new Check(anchors);
        List<ChainHead> some = headsAfter(null);
        while (!some.isEmpty()) {
            some.forEach(check::chain);
            some = some.size() < HEADS
                    ? Collections.emptyList()
                    : headsAfter(some.get(some.size() - 1).point());
        }
        check.headless();
        check.history();
        check.anchors();
        return check.report();
    }

    private List<ChainHead> headsAfter(@Nullable PointId point) {
        return transactions.separate(() -> log.heads(point, HEADS));
    }

    private List<SealedSale> rowsAfter(PointId point, long number) {
        return transactions.separate(() -> log.rows(point, number, ROWS));
    }

    /** For one run, in one thread. */
    private final class Check {

        private final Map<String, ChainHead> unmet = new HashMap<>();
        private final List<ChainHead> heads = new ArrayList<>();
        private final List<LogFault> faults = new ArrayList<>();
        private long rows;

        private Check(Collection<ChainHead> anchors) {
            anchors.forEach(anchor -> unmet.put(anchor.toString(), anchor));
        }

        private void chain(ChainHead head) {
            heads.add(head);
            LogFault fault = firstFault(head);
            if (fault == null && !signer.isSigned(head)) {
                fault = headFault(head);
            }
            if (fault != null && faults.size() < MOST_FAULTS) {
                faults.add(fault);
            }
        }

        private LogFault headFault(ChainHead head) {
            return new LogFault(head.point(), head.number(), LogFault.Kind.HEAD, "");
        }

        private @Nullable LogFault firstFault(ChainHead head) {
            ChainHead at = ChainHead.beginning(head.point());
            while (at.number() < head.number()) {
                List<SealedSale> some = rowsAfter(head.point(), at.number());
                if (some.isEmpty()) {
                    return new LogFault(head.point(), at.number() + 1, LogFault.Kind.MISSING, "");
                }
                for (SealedSale row : some.subList(0, (int) Math.min(some.size(), head.number() - at.number()))) {
                    LogFault fault = against(row, at);
                    if (fault != null) {
                        return fault;
                    }
                    at = met(row, head.point());
                }
            }
            return at.hash().equals(head.hash()) ? addedBehind(head) : headFault(head);
        }

        private ChainHead met(SealedSale row, PointId point) {
            rows++;
            ChainHead end = ChainHead.of(point, row.number(), row.hash(), "");
            if (!unmet.isEmpty()) {
                unmet.remove(end.toString());
            }
            return end;
        }

        private @Nullable LogFault against(SealedSale row, ChainHead before) {
            long expected = before.number() + 1;
            if (row.number() != expected) {
                return new LogFault(before.point(), expected, LogFault.Kind.MISSING, "");
            }
            Sale sale = row.sale();
            boolean sealed = sale != null
                    && sale.slotId().point().equals(before.point())
                    && row.hash().equals(CanonicalForm.hash(expected, sale, before.hash()));
            return sealed ? null : new LogFault(before.point(), expected, LogFault.Kind.CHANGED, about(row));
        }

        private String about(SealedSale row) {
            Sale sale = row.sale();
            return sale == null ? "" : sale.toString();
        }

        /** What is sealed meanwhile has moved the head as well. */
        private @Nullable LogFault addedBehind(ChainHead head) {
            return transactions.separate(() -> {
                List<SealedSale> behind = log.rows(head.point(), head.number(), 1);
                boolean grew = log.head(head.point()).number() > head.number();
                return behind.isEmpty() || grew
                        ? null
                        : new LogFault(head.point(), behind.get(0).number(), LogFault.Kind.ADDED, about(behind.get(0)));
            });
        }

        private void headless() {
            List<PointId> points = transactions.separate(() -> log.headless(MOST_FAULTS));
            points.forEach(point -> faults.add(headFault(ChainHead.beginning(point))));
        }

        private void history() {
            for (SealedSale row : transactions.separate(() -> log.contradicted(MOST_FAULTS))) {
                faults.add(new LogFault(row.point(), row.number(), LogFault.Kind.HISTORY, about(row)));
            }
        }

        private void anchors() {
            unmet.values().stream()
                    .sorted(Comparator.comparing(anchor -> anchor.point().value()))
                    .filter(anchor -> anchor.number() > 0)
                    .forEach(anchor -> faults.add(
                            new LogFault(anchor.point(), anchor.number(), LogFault.Kind.ANCHOR, anchor.hash())));
        }

        private LogReport report() {
            return new LogReport(rows, heads, faults);
        }
    }
}
