// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Random;
import java.util.function.Consumer;

/** A property tried with many random inputs; a failure names the seed that repeats it. */
public final class ForAll {

    private ForAll() {}

    /** The seeds are 0, 1, 2...: the same in every run, so that a build does not fail by chance. */
    public static void seeds(int count, Consumer<Random> property) {
        for (long seed = 0; seed < count; seed++) {
            try {
                property.accept(new Random(seed * 0x9E3779B97F4A7C15L));
            } catch (Throwable e) {
                throw new AssertionError("the property fails for seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
