// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one point that will be asked for, to be read in a statement that is sent anyway; see {@link PointTable#expect}. Of
 * one transaction, so not for several threads.
 */
public final class ExpectedRows {

    private final RowKind kind;
    private final Map<String, Long> parameters;
    private boolean brought;
    private @Nullable List<Row> rows;

    /** Parameters are those of the kind's own condition; their names are nobody else's. */
    public ExpectedRows(RowKind kind, Map<String, Long> parameters) {
        this.kind = kind;
        this.parameters = new HashMap<>(parameters);
    }

    RowKind kind() {
        return kind;
    }

    Map<String, Long> parametersWith(Map<String, Long> others) {
        Map<String, Long> all = new HashMap<>(parameters);
        all.putAll(others);
        return all;
    }

    boolean isBrought() {
        return brought;
    }

    void bring(List<Row> found) {
        this.brought = true;
        this.rows = found;
    }

    /** Once: rows may have changed since, for whoever asks again. Empty if they were not read, or taken out before. */
    public Optional<List<Row>> takeOut() {
        Optional<List<Row>> found = Optional.ofNullable(rows);
        rows = null;
        return found;
    }
}
