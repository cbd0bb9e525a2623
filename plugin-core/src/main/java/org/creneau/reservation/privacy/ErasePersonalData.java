// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.reservation.Transactions;

/**
 * Use case: all that leads to one person is taken out (GDPR, article 17), but what is needed until an order is handed over.
 * The slots they had stay counted, as anybody's. Wholly or not at all. Thread-safe.
 */
public final class ErasePersonalData {

    private final List<PersonalRecords> stores;
    private final Transactions transactions;

    public ErasePersonalData(List<PersonalRecords> stores, Transactions transactions) {
        this.stores = Collections.unmodifiableList(new ArrayList<>(stores));
        this.transactions = transactions;
    }

    public Erasure of(DataSubject subject) {
        return transactions.required(() -> {
            Erasure sum = Erasure.of(0, 0);
            for (PersonalRecords store : stores) {
                sum = sum.plus(store.erase(subject));
            }
            return sum;
        });
    }
}
