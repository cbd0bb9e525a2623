// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.creneau.reservation.Conflict;

/**
 * Asks again whoever was told of a {@link Conflict}. A database may refuse in passing as often as it likes, also before anybody has
 * written, as when two wait for each other, and nothing was changed then: that a race ends right must not depend on how often. There is
 * no limit but that of the race or of the test, which interrupt. Thread-safe.
 */
public final class Insist {

    private Insist() {}

    /** Until there is an answer. */
    public static <T> T on(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (Conflict outrun) {
                goOn(outrun);
            }
        }
    }

    /** Until it is done, true, or by its own conflict and by what is stored it cannot be any more since another was faster, false. */
    public static boolean unless(BooleanSupplier anotherDidIt, Runnable work) {
        while (true) {
            try {
                work.run();
                return true;
            } catch (Conflict refused) {
                if (anotherDidIt.getAsBoolean()) {
                    return false;
                }
                goOn(refused);
            }
        }
    }

    private static void goOn(Conflict refused) {
        if (Thread.currentThread().isInterrupted()) {
            throw refused;
        }
        Thread.yield();
    }
}
