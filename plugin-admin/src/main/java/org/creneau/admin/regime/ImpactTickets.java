// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;

/**
 * Tickets that somebody has seen what a decision would break, to its end. One is of use to whoever saw it alone, for exactly that
 * decision, while the rules in force are the ones it was held against, and for half an hour. Thread-safe.
 */
public class ImpactTickets {

    static final Duration VALID = Duration.ofMinutes(30);

    /** By how much the clock of the node that made one may be ahead of the one that is shown it. */
    static final Duration SKEW = Duration.ofMinutes(1);

    private static final int BYTES = 20;

    private final Secrets secrets;

    public ImpactTickets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Of letters, digits, dashes and underscores after the milliseconds and a dot. */
    String of(Decision decision, long staff, String rulesVersion, Instant now) {
        return signed(secrets.current(), decision, staff, rulesVersion, now.toEpochMilli());
    }

    boolean isGood(String ticket, Decision decision, long staff, String rulesVersion, Instant now) {
        long made = madeAt(ticket);
        boolean inTime = made <= now.plus(SKEW).toEpochMilli()
                && now.toEpochMilli() - made < VALID.toMillis()
                && ticket.length() < 100;
        return inTime
                && (isEqual(ticket, signed(secrets.current(), decision, staff, rulesVersion, made))
                        || secrets.previous()
                                .filter(old -> isEqual(ticket, signed(old, decision, staff, rulesVersion, made)))
                                .isPresent());
    }

    /** Long ago for nonsense. */
    private static long madeAt(String ticket) {
        try {
            return Long.parseLong(ticket.substring(0, Math.max(0, ticket.indexOf('.'))));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(Secret secret, Decision decision, long staff, String rulesVersion, long made) {
        String message = made + "\n" + decision + "\n" + staff + "\n" + rulesVersion;
        byte[] mac = secret.keyFor("regime impact").mac(message.getBytes(StandardCharsets.UTF_8), BYTES);
        return made + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
