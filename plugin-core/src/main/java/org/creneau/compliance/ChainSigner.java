// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creneau.point.PointId;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;

/**
 * Seals sales onto a chain and signs its head, with a key of the installation's secret that serves nothing else (HMAC-SHA-256 over
 * the head as it is noted). Thread-safe.
 */
public final class ChainSigner {

    private static final String PURPOSE = "compliance chain";
    private static final int BYTES = 32;

    private final Secrets secrets;

    public ChainSigner(Secrets secrets) {
        this.secrets = Objects.requireNonNull(secrets, "secrets");
    }

    /** Those sales as the next rows, in their order. */
    List<SealedSale> seal(ChainHead before, List<Sale> sales) {
        List<SealedSale> rows = new ArrayList<>();
        long number = before.number();
        String hash = before.hash();
        for (Sale sale : sales) {
            hash = CanonicalForm.hash(++number, sale, hash);
            rows.add(SealedSale.of(number, sale, hash));
        }
        return rows;
    }

    ChainHead head(PointId point, SealedSale last) {
        ChainHead unsigned = ChainHead.of(point, last.number(), last.hash(), "");
        return ChainHead.of(point, last.number(), last.hash(), signature(secrets.current(), unsigned));
    }

    /** Whether this installation signed that head, with the secret it has or the one before. */
    boolean isSigned(ChainHead head) {
        return isBy(secrets.current(), head)
                || secrets.previous().filter(before -> isBy(before, head)).isPresent();
    }

    private static boolean isBy(Secret secret, ChainHead head) {
        return MessageDigest.isEqual(bytes(signature(secret, head)), bytes(head.signature()));
    }

    private static String signature(Secret secret, ChainHead head) {
        return CanonicalForm.hex(secret.keyFor(PURPOSE).mac(bytes("creneau-chain-1:" + head), BYTES));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
