// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs and checks the last part of links that only the shop can have made: one letter for the purpose, four characters
 * for the last day, the token it is about, and 32 characters of signature (HMAC-SHA-256 cut to 160 bits). For a
 * reservation that is 63 capital letters and digits, which need no escaping in a URL and little room in a QR code. Nothing
 * in it is about a person. Thread-safe.
 *
 * <p>A link can be used as often as one likes until its last day is over. What it allows is decided by whoever follows it,
 * from what is stored then.
 */
public final class LinkSigner {

    private static final int SIGNATURE_BYTES = 20;
    private static final int SIGNATURE_LENGTH = 32;
    private static final int DAY_LENGTH = 4;
    private static final int HEAD_LENGTH = 1 + DAY_LENGTH;
    private static final long LAST_DAY = (1L << 20) - 1;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final Pattern SUBJECT = Pattern.compile("[0-9A-Z]{1,40}");
    private static final Pattern TEXT =
            Pattern.compile("[A-Z][0-9A-Z]{" + DAY_LENGTH + "}[0-9A-Z]{1,40}[0-9A-Z]{" + SIGNATURE_LENGTH + "}");

    private final Secrets secrets;

    public LinkSigner(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The last part of a link.
     *
     * @param subject the token of what it is about, 1..40 capital letters and digits, and unguessable by itself, since a
     *     link says it openly; otherwise {@link IllegalArgumentException}
     * @param lastDay the last day on which it is valid, in UTC, from 1970 to 4840
     */
    public String sign(LinkPurpose purpose, String subject, LocalDate lastDay) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("subject of a link has " + subject.length()
                    + " characters, allowed is 1..40 capital letters and digits");
        }
        long day = lastDay.toEpochDay();
        if (day < 0 || day > LAST_DAY) {
            throw new IllegalArgumentException(
                    "lastDay is " + lastDay + ", allowed is 1970-01-01 to " + LocalDate.ofEpochDay(LAST_DAY));
        }
        String signed = purpose.letter() + Base32.of(BigInteger.valueOf(day), DAY_LENGTH) + subject;
        return signed + signature(secrets.current(), purpose, signed);
    }

    /**
     * The token of a link of that purpose; empty if it was not signed here for it, is over, or is malformed in any way.
     * Never throws because of the text. Takes the same time wherever a signature differs.
     */
    public Optional<String> verify(LinkPurpose purpose, @Nullable String text, Instant now) {
        if (text == null || !TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        int end = text.length() - SIGNATURE_LENGTH;
        String signed = text.substring(0, end);
        boolean valid = isSignature(text.substring(end), purpose, signed)
                && signed.charAt(0) == purpose.letter()
                && Base32.read(signed.substring(1, HEAD_LENGTH)) >= dayOf(now);
        return valid ? Optional.of(signed.substring(HEAD_LENGTH)) : Optional.<String>empty();
    }

    private boolean isSignature(String given, LinkPurpose purpose, String signed) {
        boolean current = isEqual(given, signature(secrets.current(), purpose, signed));
        Optional<Secret> before = secrets.previous();
        return current || before.isPresent() && isEqual(given, signature(before.get(), purpose, signed));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String signature(Secret secret, LinkPurpose purpose, String signed) {
        byte[] message = signed.getBytes(StandardCharsets.US_ASCII);
        return Base32.of(secret.keyFor(purpose.keyPurpose()).mac(message, SIGNATURE_BYTES));
    }

    private static long dayOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS_OF_DAY);
    }
}
