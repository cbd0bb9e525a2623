// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

/** One mistake in a file: where, what stands there, what may stand there. Immutable and thread-safe. */
public final class Mistake {

    private final String path;
    private final String value;
    private final String allowed;

    Mistake(String path, String value, String allowed) {
        this.path = path;
        this.value = value;
        this.allowed = allowed;
    }

    /** The JSON path, such as {@code $.regimes[3].limits[0].from}. */
    public String path() {
        return path;
    }

    /** What stands there, shortened; "missing" for what does not. */
    public String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }

    @Override
    public String toString() {
        return path + " is " + value + ", allowed is " + allowed;
    }
}
