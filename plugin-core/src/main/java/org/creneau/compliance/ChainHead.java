// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.util.Collections;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.PointId;

/**
 * Where the chain of a point ends: the number and the hash of its last row, signed with the secret of the installation, so that
 * rows cannot be cut off the end by somebody who has the database alone. Immutable and thread-safe.
 */
public final class ChainHead {

    private static final String NOTHING = String.join("", Collections.nCopies(64, "0"));

    private static final Pattern NOTED = Pattern.compile("([1-9][0-9]{0,17}):([0-9]{1,18}):([0-9a-f]{64})");

    private final PointId point;
    private final long number;
    private final String hash;
    private final String signature;

    private ChainHead(PointId point, long number, String hash, String signature) {
        this.point = Objects.requireNonNull(point, "point");
        this.number = number;
        this.hash = Objects.requireNonNull(hash, "hash");
        this.signature = Objects.requireNonNull(signature, "signature");
    }

    /** Before the first row: number 0, a hash of zeros and no signature. */
    public static ChainHead beginning(PointId point) {
        return new ChainHead(point, 0, NOTHING, "");
    }

    /** As a store has it, true or not. */
    public static ChainHead of(PointId point, long number, String hash, String signature) {
        return new ChainHead(point, number, hash, signature);
    }

    /** Reads what {@link #toString()} writes; throws {@link IllegalArgumentException} for anything else. */
    public static ChainHead parse(String text) {
        Matcher noted = NOTED.matcher(text.trim());
        if (!noted.matches()) {
            throw new IllegalArgumentException(
                    "anchor is '" + text + "', allowed is a point, a number and a hash, such as 12:345:09af...");
        }
        return new ChainHead(
                PointId.of(Long.parseLong(noted.group(1))), Long.parseLong(noted.group(2)), noted.group(3), "");
    }

    public PointId point() {
        return point;
    }

    /** Of the last row; 0 if there is none. */
    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public String signature() {
        return signature;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHead
                && toString().equals(other.toString())
                && signature.equals(((ChainHead) other).signature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, number, hash);
    }

    /** As an anchor is noted: {@code 12:345:hash}. */
    @Override
    public String toString() {
        return point.value() + ":" + number + ":" + hash;
    }
}
