// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is hashed of a row, and how: lines of {@code name=value}, each ended by a line feed, in UTF-8 and in this order, hashed by
 * SHA-256. Numbers are decimal, instants milliseconds since 1970, and a state that is missing is empty. Documented in {@code
 * docs/compliance.md}, so that others can check a log without this code: never change it, make a second form beside it.
 */
final class CanonicalForm {

    private static final String NAME = "creneau-sale-1";

    /** Of what was sold in spite of a rule: one line more. */
    private static final String OVERRIDDEN = "creneau-sale-2";

    private CanonicalForm() {}

    /** The hash of that sale as the row of that number, after the row with that hash. */
    static String hash(long number, Sale sale, String previous) {
        return hex(sha256(text(number, sale, previous).getBytes(StandardCharsets.UTF_8)));
    }

    static String text(long number, Sale sale, String previous) {
        boolean within = sale.overridden().isEmpty();
        return (within ? NAME : OVERRIDDEN) + "\n"
                + "point=" + sale.slotId().point().value() + "\n"
                + "number=" + number + "\n"
                + "reservation=" + sale.token() + "\n"
                + "version=" + sale.version() + "\n"
                + "from=" + (sale.from() == null ? "" : sale.from().name()) + "\n"
                + "to=" + sale.to().name() + "\n"
                + "start=" + sale.slotId().start().toEpochMilli() + "\n"
                + "minutes=" + sale.slotId().minutes() + "\n"
                + "at=" + sale.at().toEpochMilli() + "\n"
                + "by=" + sale.by().name() + "\n"
                + "rules=" + sale.rulesVersion() + "\n"
                + (within ? "" : "overridden=" + sale.overridden() + "\n")
                + "previous=" + previous + "\n";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing, which every Java has", e);
        }
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 2);
        for (byte each : bytes) {
            text.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return text.toString();
    }
}
