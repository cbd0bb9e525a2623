// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of several kinds, by the row they belong to, each list sorted by id. Immutable once read. */
public final class OwnedRows {

    private final Map<RowKind, Map<Long, List<Row>>> rows = new HashMap<>();

    OwnedRows() {}

    void add(RowKind kind, Long owner, Row row) {
        rows.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(owner, any -> new ArrayList<>())
                .add(row);
    }

    public List<Row> of(RowKind kind, long owner) {
        return rows.getOrDefault(kind, Collections.emptyMap()).getOrDefault(owner, Collections.emptyList());
    }

    /** Of every owner, sorted by id. */
    public List<Row> of(RowKind kind) {
        return rows.getOrDefault(kind, Collections.emptyMap()).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Row::id))
                .collect(Collectors.toList());
    }

    /** Those of a kind that belongs to nobody. */
    public List<Row> shared(RowKind kind) {
        return of(kind, 0);
    }

    /** The same rows with that one in the place of the row of its id, or at the end if it has none. */
    public OwnedRows with(RowKind kind, long owner, Row changed) {
        OwnedRows copy = new OwnedRows();
        rows.forEach((each, byOwner) -> byOwner.forEach((whose, list) -> list.stream()
                .filter(row -> each != kind || !row.id().equals(changed.id()))
                .forEach(row -> copy.add(each, whose, row))));
        copy.add(kind, owner, changed);
        return copy;
    }

    /** The same rows with those in the place of all that the owner has of that kind. */
    public OwnedRows replacing(RowKind kind, long owner, List<Row> others) {
        OwnedRows copy = new OwnedRows();
        rows.forEach((each, byOwner) -> byOwner.forEach((whose, list) -> {
            if (each != kind || whose != owner) {
                list.forEach(row -> copy.add(each, whose, row));
            }
        }));
        others.forEach(row -> copy.add(kind, owner, row));
        return copy;
    }

    /** Only what belongs to that owner, and to nobody. */
    public OwnedRows only(long owner) {
        OwnedRows copy = new OwnedRows();
        rows.forEach((each, byOwner) -> byOwner.forEach((whose, list) -> {
            if (whose == owner || whose == 0) {
                list.forEach(row -> copy.add(each, whose, row));
            }
        }));
        return copy;
    }
}
