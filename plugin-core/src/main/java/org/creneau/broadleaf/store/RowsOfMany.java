// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;

/**
 * Reads the rows of one kind in which some attributes have one of many values each, as plain values and in no order. The lists are
 * filled up to one of few lengths by repeating their last value, so that the database knows the statement again. Immutable but for
 * what it remembers, and thread-safe; needs no running transaction.
 */
public final class RowsOfMany {

    /** So many values an attribute may have. */
    public static final int MOST_VALUES = 512;

    private static final int[] LENGTHS = {8, 32, 128, MOST_VALUES};

    private final RowKind kind;
    private final List<String> listed;
    private final Map<List<Integer>, RowSelect> selects = new ConcurrentHashMap<>();

    private RowsOfMany(RowKind kind, List<String> listed) {
        this.kind = kind;
        this.listed = listed;
    }

    /**
     * @param kind with a condition of its own
     * @param listed attributes of it that are ids
     */
    public static RowsOfMany of(RowKind kind, String... listed) {
        return new RowsOfMany(kind, Arrays.asList(listed));
    }

    /**
     * @param values of the parameters of the kind's own condition
     * @param lists for each listed attribute 1 to {@value #MOST_VALUES} values, in the same order
     */
    public List<Row> rows(EntityManager em, Map<String, Long> values, List<List<Long>> lists) {
        List<Integer> lengths =
                lists.stream().map(list -> lengthFor(list.size())).collect(Collectors.toList());
        Map<String, Long> all = new HashMap<>(values);
        for (int n = 0; n < lists.size(); n++) {
            List<Long> list = lists.get(n);
            for (int at = 0; at < lengths.get(n); at++) {
                all.put(name(n, at), list.get(Math.min(at, list.size() - 1)));
            }
        }
        return selects.computeIfAbsent(lengths, this::select).rows(em, all);
    }

    private RowSelect select(List<Integer> lengths) {
        List<String> conditions = new ArrayList<>();
        for (int n = 0; n < lengths.size(); n++) {
            int list = n;
            conditions.add(IntStream.range(0, lengths.get(n))
                    .mapToObj(at -> ":" + name(list, at))
                    .collect(Collectors.joining(", ", kind.column(listed.get(n)).column + " IN (", ")")));
        }
        conditions.add(kind.condition);
        return RowSelect.of(kind.where(
                conditions.stream().filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" AND "))));
    }

    private static int lengthFor(int size) {
        for (int length : LENGTHS) {
            if (size >= 1 && size <= length) {
                return length;
            }
        }
        throw new IllegalArgumentException("values are " + size + ", allowed is 1.." + MOST_VALUES);
    }

    private static String name(int list, int at) {
        return "list" + list + "n" + at;
    }
}
