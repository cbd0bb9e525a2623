// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A {@link Saying} with its facts, or a text of the file itself, which no language changes. Immutable and thread-safe. */
public final class Phrase {

    private final @Nullable Saying saying;
    private final List<String> facts;

    private Phrase(@Nullable Saying saying, List<String> facts) {
        this.saying = saying;
        this.facts = facts;
    }

    static Phrase of(Saying saying, Object... facts) {
        return new Phrase(
                saying,
                Collections.unmodifiableList(
                        Arrays.stream(facts).map(String::valueOf).collect(Collectors.toList())));
    }

    static Phrase verbatim(String text) {
        return new Phrase(null, Collections.singletonList(text));
    }

    /** Empty for a text of the file. */
    public Optional<Saying> saying() {
        return Optional.ofNullable(saying);
    }

    /** In the order of the sentence; words, numbers and names as the file writes them; unmodifiable. */
    public List<String> facts() {
        return facts;
    }

    /** In English. */
    @Override
    public String toString() {
        return saying == null ? facts.get(0) : String.format(java.util.Locale.ROOT, saying.english(), facts.toArray());
    }
}
