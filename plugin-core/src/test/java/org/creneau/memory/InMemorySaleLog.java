// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.Sale;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SalePeriod;
import org.creneau.compliance.SealedSale;
import org.creneau.compliance.WaitingSale;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HistoryEntry;

/** A log kept in memory, beside a history kept there. Others see what is not yet committed. */
public final class InMemorySaleLog implements SaleLog {

    private final InMemoryHistory history;
    private final Map<String, Long> keys = new ConcurrentHashMap<>();
    private final Map<Long, Long> sealed = new ConcurrentHashMap<>();
    private final Map<PointId, ChainHead> heads = new ConcurrentHashMap<>();
    private final Map<PointId, TreeMap<Long, SealedSale>> chains = new ConcurrentHashMap<>();

    public InMemorySaleLog(InMemoryHistory history) {
        this.history = history;
    }

    private long keyOf(HistoryEntry entry) {
        return keys.computeIfAbsent(entry.token() + " " + entry.version(), any -> keys.size() + 1L);
    }

    private Stream<WaitingSale> open() {
        return history.everything().stream()
                .filter(entry -> Sale.isLogged(entry.from(), entry.to()))
                .map(entry -> WaitingSale.of(keyOf(entry), Sale.of(entry)))
                .filter(waiting -> !sealed.containsKey(waiting.key()))
                .sorted(Comparator.comparing(
                                (WaitingSale waiting) -> waiting.sale().at())
                        .thenComparing(waiting -> waiting.sale().token().toString())
                        .thenComparing(waiting -> waiting.sale().version()));
    }

    @Override
    public synchronized List<PointId> waiting(int most) {
        return open().map(waiting -> waiting.sale().slotId().point())
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<WaitingSale> waiting(PointId point, int most) {
        return open().filter(waiting -> waiting.sale().slotId().point().equals(point))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized ChainHead head(PointId point) {
        return heads.getOrDefault(point, ChainHead.beginning(point));
    }

    @Override
    public synchronized List<ChainHead> heads(PointId after, int most) {
        return heads.values().stream()
                .filter(head -> after == null || head.point().compareTo(after) > 0)
                .sorted(Comparator.comparing(ChainHead::point))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<PointId> headless(int most) {
        return chains.entrySet().stream()
                .filter(chain -> !chain.getValue().isEmpty() && !heads.containsKey(chain.getKey()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void append(
            ChainHead before, List<WaitingSale> waiting, List<SealedSale> rows, ChainHead after) {
        PointId point = before.point();
        if (!head(point).equals(before)) {
            throw new Conflict("the chain of point " + point + " no longer ends at " + before.number());
        }
        if (waiting.stream().anyMatch(each -> sealed.containsKey(each.key()))) {
            throw new Conflict("what was to be sealed at point " + point + " is sealed");
        }
        TreeMap<Long, SealedSale> chain = chain(point);
        for (int at = 0; at < rows.size(); at++) {
            long number = rows.get(at).number();
            long key = waiting.get(at).key();
            if (chain.putIfAbsent(number, rows.get(at)) != null) {
                throw new Conflict("row " + number + " of point " + point + " is there");
            }
            sealed.put(key, number);
            DirectTransactions.onRollback(() -> {
                chain.remove(number);
                sealed.remove(key);
            });
        }
        heads.put(point, after);
        DirectTransactions.onRollback(() -> {
            if (before.number() == 0) {
                heads.remove(point);
            } else {
                heads.put(point, before);
            }
        });
    }

    private TreeMap<Long, SealedSale> chain(PointId point) {
        return chains.computeIfAbsent(point, any -> new TreeMap<>());
    }

    @Override
    public synchronized List<SealedSale> rows(PointId point, long after, int most) {
        return rows(point, after, most, row -> true);
    }

    @Override
    public synchronized List<SealedSale> rows(PointId point, long after, SalePeriod period, int most) {
        return rows(point, after, most, row -> period.contains(row.sale().at()));
    }

    private List<SealedSale> rows(PointId point, long after, int most, Predicate<SealedSale> wanted) {
        return chain(point).tailMap(after, false).values().stream()
                .filter(wanted)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<SealedSale> contradicted(int most) {
        List<SealedSale> found = new ArrayList<>();
        for (HistoryEntry entry : history.everything()) {
            Long number = sealed.get(keyOf(entry));
            Sale sale = Sale.of(entry);
            SealedSale row =
                    number == null ? null : chain(sale.slotId().point()).get(number);
            if (number != null && (row == null || !sale.equals(row.sale())) && found.size() < most) {
                found.add(SealedSale.of(number, sale, ""));
            }
        }
        return found;
    }

    /** Behind everybody's back: another row under that number, or none if null. */
    public synchronized void tamper(PointId point, long number, SealedSale row) {
        if (row == null) {
            chain(point).remove(number);
        } else {
            chain(point).put(number, row);
        }
    }

    /** Behind everybody's back: another head, or none if null. */
    public synchronized void tamper(PointId point, ChainHead head) {
        if (head == null) {
            heads.remove(point);
        } else {
            heads.put(point, head);
        }
    }
}
