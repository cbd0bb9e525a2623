// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

/**
 * One mistake in a file: where, what stands there, what may stand there. Its text is English, for logs;
 * people are told by the codes of its {@link Phrase}s. Immutable and thread-safe.
 */
public final class Mistake {

    private final String path;
    private final Phrase value;
    private final Phrase allowed;

    Mistake(String path, Phrase value, Phrase allowed) {
        this.path = path;
        this.value = value;
        this.allowed = allowed;
    }

    /** The JSON path, such as {@code $.regimes[3].limits[0].from}. */
    public String path() {
        return path;
    }

    /** What stands there, shortened; {@link Saying#MISSING} for what does not. */
    public Phrase value() {
        return value;
    }

    public Phrase allowed() {
        return allowed;
    }

    @Override
    public String toString() {
        return path + " is " + value + ", allowed is " + allowed;
    }
}
