// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.util.List;

/**
 * Port: what one part of the shop stores about people. Each is found as a bean of this type, so that an agency's own tables
 * take part. Called in the transaction that is running. Implementations are thread-safe.
 */
public interface PersonalRecords {

    /** Everything stored about that person, oldest first. */
    List<PersonalRecord> of(DataSubject subject);

    /** Takes out all that leads to that person and is not needed any more; doing it twice is doing it once. */
    Erasure erase(DataSubject subject);
}
