// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** The halving of a run of vectors at its median. */
class MedianSplitTest {

    @Test
    void none_before_the_middle_is_greater_than_any_after_and_the_rest_is_left_alone() {
        ForAll.seeds(2000, random -> {
            int size = 1 + random.nextInt(60);
            float[] vectors = vectors(size, random);
            float[] given = vectors.clone();
            int[] numbers = numbers(size);
            int from = random.nextInt(size);
            int to = from + 1 + random.nextInt(size - from);
            int middle = from + random.nextInt(to - from);
            int axis = random.nextInt(3);
            new MedianSplit(vectors, numbers).at(axis, from, to, middle);
            float greatestBefore = greatest(vectors, axis, from, middle);
            assertThat(greatestBefore).isLessThanOrEqualTo(-greatest(negated(vectors), axis, middle, to));
            assertThat(numbers).containsExactlyInAnyOrder(numbers(size));
            for (int place = 0; place < size; place++) {
                assertThat(vectorAt(vectors, place)).isEqualTo(vectorAt(given, numbers[place]));
                assertThat(place >= from && place < to || numbers[place] == place)
                        .isTrue();
            }
        });
    }

    /** Few values, so that equal ones are common; sometimes sorted. */
    private static float[] vectors(int size, Random random) {
        float[] vectors = new float[3 * size];
        boolean sorted = random.nextInt(4) == 0;
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = sorted ? i : random.nextInt(1 + size / 2);
        }
        return vectors;
    }

    private static int[] numbers(int size) {
        return java.util.stream.IntStream.range(0, size).toArray();
    }

    private static float greatest(float[] vectors, int axis, int from, int to) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int place = from; place < to; place++) {
            greatest = Math.max(greatest, vectors[3 * place + axis]);
        }
        return greatest;
    }

    private static float[] negated(float[] vectors) {
        float[] negated = new float[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            negated[i] = -vectors[i];
        }
        return negated;
    }

    private static String vectorAt(float[] vectors, int place) {
        return vectors[3 * place] + " " + vectors[3 * place + 1] + " " + vectors[3 * place + 2];
    }
}
