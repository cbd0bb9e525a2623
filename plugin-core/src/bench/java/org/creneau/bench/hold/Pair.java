// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.slot.SlotId;

/** One hold and its release: which order, which slot, and what only a bare contender has to make up by itself. */
final class Pair {
    static final long GROUP = 1;
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Paris"));
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final AtomicLong IDS = new AtomicLong(1_000_000_000_000L);

    final long order;
    final SlotId slot;

    Pair(long order, SlotId slot) {
        this.order = order;
        this.slot = slot;
    }

    /** What a statement may be given that differs from pair to pair. */
    enum Fact {
        ORDER,
        LIVE_KEY,
        TOKEN,
        CODE,
        POINT,
        START,
        LOCAL
    }

    /** Token and code are those that were given out; everything else follows from order and slot. */
    Object[] facts(String token, String code) {
        Object[] facts = new Object[Fact.values().length];
        facts[Fact.ORDER.ordinal()] = order;
        facts[Fact.LIVE_KEY.ordinal()] = order + "-" + GROUP;
        facts[Fact.TOKEN.ordinal()] = token;
        facts[Fact.CODE.ordinal()] = code;
        facts[Fact.POINT.ordinal()] = slot.point().value();
        facts[Fact.START.ordinal()] = slot.start().toEpochMilli();
        facts[Fact.LOCAL.ordinal()] = LOCAL.format(slot.start());
        return facts;
    }

    /** Good enough for what nobody guesses at here; a bare contender is not made to pay for secrets. */
    Object[] madeUp() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String token = Long.toUnsignedString(random.nextLong(), 32) + Long.toUnsignedString(random.nextLong(), 32);
        return facts(token, code.toString());
    }

    static long freshId() {
        return IDS.incrementAndGet();
    }
}
