// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.List;

/** What holds where the visitor lives, and what to carry. Immutable. */
public final class BannerView {
    private final List<LimitView> limits;
    private final List<String> documents;

    BannerView(List<LimitView> limits, List<String> documents) {
        this.limits = Collections.unmodifiableList(limits);
        this.documents = Collections.unmodifiableList(documents);
    }

    /** Whether there is anything to say. */
    public boolean isShown() {
        return !limits.isEmpty();
    }

    public List<LimitView> getLimits() {
        return limits;
    }

    /** In words; perhaps none. */
    public List<String> getDocuments() {
        return documents;
    }
}
