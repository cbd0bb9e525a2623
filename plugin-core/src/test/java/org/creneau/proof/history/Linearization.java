// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search for an order of calls, each at some moment between being made and being answered, that a sequential model
 * answers in the same way: Wing and Gong, "Testing and Verifying Concurrent Objects", 1993, with Lowe's memory of the
 * situations that led nowhere. For one thread and one search.
 */
final class Linearization<S> {

    private record Situation<S>(BitSet done, S state) {}

    private final List<Call<S>> calls;
    private final Set<Situation<S>> hopeless = new HashSet<>();
    private final Deque<Call<S>> order = new ArrayDeque<>();

    private Linearization(List<Call<S>> calls) {
        this.calls = calls;
    }

    /** Such an order, the first call first; empty if there is none. States need {@code equals} and {@code hashCode}. */
    static <S> Optional<List<Call<S>>> of(List<Call<S>> calls, S start) {
        Linearization<S> search = new Linearization<>(List.copyOf(calls));
        return search.isExplainedFrom(start, new BitSet())
                ? Optional.of(new ArrayList<>(search.order))
                : Optional.empty();
    }

    private boolean isExplainedFrom(S state, BitSet done) {
        if (isDone(done)) {
            return true;
        }
        if (!hopeless.add(new Situation<>((BitSet) done.clone(), state))) {
            return false;
        }
        long firstAnswer = firstAnswerLeft(done);
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            if (calls.get(i).madeAt() < firstAnswer && isExplainedBy(i, state, done)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExplainedBy(int next, S state, BitSet done) {
        Optional<S> after = calls.get(next).effect().apply(state);
        if (after.isEmpty()) {
            return false;
        }
        done.set(next);
        order.addLast(calls.get(next));
        if (isExplainedFrom(after.get(), done)) {
            return true;
        }
        order.removeLast();
        done.clear(next);
        return false;
    }

    /** Nothing made after it can come before the call it answers. */
    private long firstAnswerLeft(BitSet done) {
        long first = Call.NEVER;
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            first = Math.min(first, calls.get(i).answeredAt());
        }
        return first;
    }

    private boolean isDone(BitSet done) {
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            if (calls.get(i).isAnswered()) {
                return false;
            }
        }
        return true;
    }
}
