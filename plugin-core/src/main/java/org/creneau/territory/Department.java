// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.time.ZoneId;

/**
 * A French department or overseas territory as of 2021. Immutable and thread-safe; equal by code.
 *
 * <p>Source: INSEE, Code officiel géographique, Licence Ouverte 2.0; time zones by this project.
 */
public final class Department {

    private final String code;
    private final String name;
    private final String region;
    private final ZoneId zone;

    private Department(String code, String name, String region, ZoneId zone) {
        this.code = code;
        this.name = name;
        this.region = region;
        this.zone = zone;
    }

    static Department of(String code, String name, String region, ZoneId zone) {
        return new Department(code, name, region, zone);
    }

    /** Two or three characters: {@code 01}, {@code 2A}, {@code 974}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The INSEE code of its region; a territory outside every region has its own. */
    public String region() {
        return region;
    }

    /** The zone whose time its clocks show. */
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Department && code.equals(((Department) other).code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
