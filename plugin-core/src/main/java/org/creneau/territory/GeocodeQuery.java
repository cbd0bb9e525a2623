// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is looked for: free text, and a postcode, a commune's name or its INSEE code where they are known apart. Parts
 * not known are empty. Immutable and thread-safe; equal when all parts are. {@link #toString()} tells nothing, for the
 * text may be a home address.
 */
public final class GeocodeQuery {

    /** The longest text, in characters, that anybody is asked about; what is longer finds nothing. */
    public static final int LONGEST_TEXT = 200;

    private static final int MOST = 20;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}|");
    private static final Pattern INSEE = Pattern.compile("[0-9][0-9AB][0-9]{3}|");

    private final String text;
    private String postcode = "";
    private String city = "";
    private String insee = "";
    private int limit = 5;

    private GeocodeQuery(String text) {
        this.text = Objects.requireNonNull(text, "text").trim();
    }

    /** Looks for that text, any text, five places at most. */
    public static GeocodeQuery of(String text) {
        return new GeocodeQuery(text);
    }

    /** Five digits or empty, otherwise {@link IllegalArgumentException}. */
    public GeocodeQuery withPostcode(String value) {
        GeocodeQuery next = copy();
        next.postcode = matching("postcode", value, POSTCODE, "five digits or nothing");
        return next;
    }

    /** The commune's name. */
    public GeocodeQuery withCity(String value) {
        GeocodeQuery next = copy();
        next.city = value.trim();
        return next;
    }

    /** Five characters like 75056 or 2A004 or empty, otherwise {@link IllegalArgumentException}. */
    public GeocodeQuery withInsee(String value) {
        GeocodeQuery next = copy();
        next.insee = matching("insee", value, INSEE, "five characters like 75056 or 2A004, or nothing");
        return next;
    }

    /** 1 to 20, otherwise {@link IllegalArgumentException}. */
    public GeocodeQuery withLimit(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("limit is " + most + ", allowed is 1.." + MOST);
        }
        GeocodeQuery next = copy();
        next.limit = most;
        return next;
    }

    /** The value is not repeated in the error: it was typed by somebody about their home. */
    private static String matching(String field, String value, Pattern allowed, String words) {
        if (!allowed.matcher(value).matches()) {
            throw new IllegalArgumentException(field + " is malformed, allowed is " + words);
        }
        return value;
    }

    private GeocodeQuery copy() {
        GeocodeQuery copy = new GeocodeQuery(text);
        copy.postcode = postcode;
        copy.city = city;
        copy.insee = insee;
        copy.limit = limit;
        return copy;
    }

    public String text() {
        return text;
    }

    public String postcode() {
        return postcode;
    }

    public String city() {
        return city;
    }

    public String insee() {
        return insee;
    }

    /** The most places to return. */
    public int limit() {
        return limit;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GeocodeQuery)) {
            return false;
        }
        GeocodeQuery that = (GeocodeQuery) other;
        return text.equals(that.text)
                && postcode.equals(that.postcode)
                && city.equals(that.city)
                && insee.equals(that.insee)
                && limit == that.limit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, postcode, city, insee, limit);
    }

    @Override
    public String toString() {
        return "a question where something is";
    }
}
