// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A postal address. Parts that are missing are empty strings, never null; the country is two capital letters (ISO
 * 3166-1), {@code FR} unless said. Immutable and thread-safe.
 */
public final class Address {

    private final List<String> parts;

    private Address(List<String> parts) {
        this.parts = parts;
    }

    /** An address in France; further parts are added with the {@code with} methods. */
    public static Address of(String line1, String postcode, String city) {
        return new Address(
                Arrays.asList(text("line1", line1), "", text("postcode", postcode), text("city", city), "", "FR"));
    }

    private static String text(String field, String value) {
        return Objects.requireNonNull(value, field);
    }

    public Address withLine2(String line2) {
        return with(1, text("line2", line2));
    }

    /** The department, {@code 01}, {@code 2A}, {@code 974}; empty if unknown or abroad. */
    public Address withDepartmentCode(String departmentCode) {
        return with(4, text("departmentCode", departmentCode));
    }

    /** Throws {@link IllegalArgumentException} unless two capital letters. */
    public Address withCountryCode(String countryCode) {
        if (!countryCode.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "countryCode is '" + countryCode + "', allowed is two capital letters (ISO 3166-1) such as FR");
        }
        return with(5, countryCode);
    }

    private Address with(int part, String value) {
        String[] copy = parts.toArray(new String[0]);
        copy[part] = value;
        return new Address(Collections.unmodifiableList(Arrays.asList(copy)));
    }

    public String line1() {
        return parts.get(0);
    }

    public String line2() {
        return parts.get(1);
    }

    public String postcode() {
        return parts.get(2);
    }

    public String city() {
        return parts.get(3);
    }

    public String departmentCode() {
        return parts.get(4);
    }

    public String countryCode() {
        return parts.get(5);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address && parts.equals(((Address) other).parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The parts that are there, on one line. */
    @Override
    public String toString() {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
