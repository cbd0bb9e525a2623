// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

/**
 * Members of an object written once, to be put into many: the five hundred slots of a month have the same few prices and reasons.
 * Immutable and thread-safe.
 */
public final class JsonMembers {
    private final byte[] bytes;

    JsonMembers(byte... bytes) {
        this.bytes = bytes;
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}
