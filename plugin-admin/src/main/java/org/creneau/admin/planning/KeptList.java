// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.creneau.reservation.stock.Sheet;

/**
 * A list that was looked at and may be brought next, packed, in the session of whoever sent it; one at a time. The fingerprint tells
 * the page that shows it from one of a list before. Immutable and thread-safe.
 */
final class KeptList implements Serializable {

    /** The session keeps it under this name. */
    static final String NAME = "creneauKeptList";

    /** Bytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    private final ListKind kind;
    private final byte[] packed;
    private final String fingerprint;

    private KeptList(ListKind kind, byte[] packed, String fingerprint) {
        this.kind = kind;
        this.packed = packed;
        this.fingerprint = fingerprint;
    }

    static KeptList of(ListKind kind, byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(file);
        }
        return new KeptList(kind, packed.toByteArray(), "");
    }

    KeptList seenAs(String print) {
        return new KeptList(kind, packed, print);
    }

    ListKind kind() {
        return kind;
    }

    /** Empty until it was looked at. */
    String fingerprint() {
        return fingerprint;
    }

    /** Bytes that are not UTF-8 end the reading with an {@link java.nio.charset.CharacterCodingException}. */
    Sheet sheet() {
        return () -> new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8.newDecoder());
    }
}
