// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

/** One of several places the visitor may mean: a button that posts a field and a value. Immutable. */
public final class PlaceSuggestion {
    private final String field;
    private final String value;
    private final String label;

    private PlaceSuggestion(String field, String value, String label) {
        this.field = field;
        this.value = value;
        this.label = label;
    }

    static PlaceSuggestion ofCommune(String insee, String label) {
        return new PlaceSuggestion("insee", insee, label);
    }

    /** Chosen by its own words, which the geocoder then finds again. */
    static PlaceSuggestion ofAddress(String label) {
        return new PlaceSuggestion("place", label, label);
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}
