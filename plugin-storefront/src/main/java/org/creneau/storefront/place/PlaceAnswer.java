// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the visitor means: a place for certain, or some to choose from, or nothing known. Immutable. */
public final class PlaceAnswer {
    private final PlaceOfHome place;
    private final List<PlaceSuggestion> suggestions;

    private PlaceAnswer(PlaceOfHome place, List<PlaceSuggestion> suggestions) {
        this.place = place;
        this.suggestions = suggestions;
    }

    static PlaceAnswer certain(PlaceOfHome place) {
        return new PlaceAnswer(place, Collections.<PlaceSuggestion>emptyList());
    }

    /** Nothing is known if there is none to choose. */
    static PlaceAnswer oneOf(List<PlaceSuggestion> suggestions) {
        return new PlaceAnswer(null, suggestions);
    }

    public Optional<PlaceOfHome> place() {
        return Optional.ofNullable(place);
    }

    public List<PlaceSuggestion> suggestions() {
        return suggestions;
    }
}
