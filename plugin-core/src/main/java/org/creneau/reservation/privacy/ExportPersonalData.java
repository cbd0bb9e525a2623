// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.reservation.Transactions;

/** Use case: everything the plugin stores about one person (GDPR, articles 15 and 20). Thread-safe. */
public final class ExportPersonalData {

    private final List<PersonalRecords> stores;
    private final Transactions transactions;

    public ExportPersonalData(List<PersonalRecords> stores, Transactions transactions) {
        this.stores = Collections.unmodifiableList(new ArrayList<>(stores));
        this.transactions = transactions;
    }

    public List<PersonalRecord> of(DataSubject subject) {
        return transactions.required(() -> {
            List<PersonalRecord> records = new ArrayList<>();
            stores.forEach(store -> records.addAll(store.of(subject)));
            return records;
        });
    }
}
