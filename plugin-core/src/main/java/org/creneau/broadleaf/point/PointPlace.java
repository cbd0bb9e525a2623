// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;

/** The address of a point and where its pin is, with the version of the row that says so. Immutable and thread-safe. */
public final class PointPlace {

    private final String name;
    private final String street;
    private final String postcode;
    private final String city;
    private final BigDecimal latitude;
    private final BigDecimal longitude;
    private final int version;

    PointPlace(PointEntity point) {
        this.name = point.name;
        this.street = point.address1;
        this.postcode = point.postcode;
        this.city = point.city;
        this.latitude = point.latitude;
        this.longitude = point.longitude;
        this.version = point.rowVersion;
    }

    public String name() {
        return name;
    }

    public String street() {
        return street;
    }

    public String postcode() {
        return postcode;
    }

    public String city() {
        return city;
    }

    /** Degrees. */
    public BigDecimal latitude() {
        return latitude;
    }

    /** Degrees. */
    public BigDecimal longitude() {
        return longitude;
    }

    public int version() {
        return version;
    }
}
