// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.GuessWindow;

/** Guesses counted in memory. */
public final class InMemoryCodeGuesses implements CodeGuesses {

    private record Count(int guesses, Instant end) {}

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public boolean take(GuessWindow window) {
        return locks.with(window.key(), () -> {
            boolean isLeft = of(window).guesses() < window.most();
            if (isLeft) {
                add(window, 1);
            }
            return isLeft;
        });
    }

    @Override
    public void giveBack(GuessWindow window) {
        locks.with(window.key(), () -> {
            if (of(window).guesses() > 0) {
                add(window, -1);
            }
            return null;
        });
    }

    private Count of(GuessWindow window) {
        return counts.getOrDefault(window.key(), new Count(0, window.end()));
    }

    private void add(GuessWindow window, int more) {
        Count before = of(window);
        counts.put(window.key(), new Count(before.guesses() + more, before.end()));
        DirectTransactions.onRollback(() -> counts.put(window.key(), before));
    }

    @Override
    public int forgetEndedBefore(Instant instant) {
        int before = counts.size();
        counts.values().removeIf(count -> !count.end().isAfter(instant));
        return before - counts.size();
    }
}
