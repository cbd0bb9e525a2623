// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.util.List;

/** What the visitor is to know about the slots that their cart holds. Bean {@code creneauHoldNotes}. Thread-safe. */
public interface HoldNotes {

    /** One for each slot of which there is anything to say; empty if all is as it was when they were chosen. */
    List<HoldNote> all();
}
