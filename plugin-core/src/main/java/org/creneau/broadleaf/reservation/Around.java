// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.RowSelect;

/**
 * The statement that reads what is reserved around somebody: what is live for their group, and what counts against the
 * limits of those of customer, network and household that are known. There is one for each set of these, because a database
 * plans a statement once, and would walk the whole table for a condition that may be asked or not.
 */
final class Around {

    private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();
    private static final Map<Set<String>, RowSelect> STATEMENTS = new ConcurrentHashMap<>();

    static {
        CONDITIONS.put("key", "LIVE_KEY = :key");
        CONDITIONS.put("customer", "CUSTOMER_ID = :customer AND CUSTOMER_SEAT > 0");
        CONDITIONS.put("network", "NETWORK_KEY = :network AND NETWORK_SEAT > 0");
        CONDITIONS.put("household", "AWAITED_KEY = :household");
    }

    private Around() {}

    /** For the parameters that are known: {@code key}, and of {@code customer}, {@code network}, {@code household} some. */
    static RowSelect of(Set<String> known) {
        return STATEMENTS.computeIfAbsent(new HashSet<>(known), Around::select);
    }

    private static RowSelect select(Set<String> known) {
        String condition = CONDITIONS.entrySet().stream()
                .filter(each -> known.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" OR "));
        return RowSelect.of(ReservationColumns.READ.where(condition));
    }
}
