// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The common limits of an own regime as the fields of a form, each with what was typed or ticked, right or wrong: {@link #toJson} makes
 * the text of it, in which {@link OwnRegimeText} finds the mistakes, and {@link #of} reads it back. Immutable and thread-safe.
 *
 * <p>Fields of one value: {@code id}, {@code name}, {@code layer}, {@code from}, {@code to}, {@code legalReference}, {@code confidence},
 * {@code notes}, {@code law} and {@code announced} (treatments), and for each {@link FormLimit} its basis and members. Fields of
 * many: {@code weekdays}, {@code homeAreas}, {@code homeExcept}, {@code shopAreas}, {@code source} and the purposes of a limit.
 */
public final class RegimeForm {

    private final Map<String, List<String>> values = new TreeMap<>();

    private RegimeForm(Map<String, List<String>> typed) {
        typed.forEach((field, texts) -> {
            List<String> kept = new ArrayList<>();
            texts.forEach(text -> {
                if (!text.trim().isEmpty()) {
                    kept.add(text.trim());
                }
            });
            if (!kept.isEmpty()) {
                values.put(field, Collections.unmodifiableList(kept));
            }
        });
    }

    /** Of what was typed; blanks around it are dropped, and what is empty is as good as not there. */
    public static RegimeForm typed(Map<String, List<String>> fields) {
        return new RegimeForm(fields);
    }

    /** The form of that text; empty if it is no text of one regime, or says anything that the form has no field for. */
    public static Optional<RegimeForm> of(String json) {
        Node file = nodeOrNull(json);
        if (file == null || file.members().get("regimes") == null) {
            return Optional.empty();
        }
        RegimeForm form = new RegimeForm(FormReading.of(file));
        Node again = nodeOrNull(form.toJson());
        return again != null && Nodes.areAlike(file, again) ? Optional.of(form) : Optional.empty();
    }

    static @Nullable Node nodeOrNull(String json) {
        try {
            Mistakes mistakes = new Mistakes();
            Node node = NodeReader.read(new StringReader(json), mistakes);
            return mistakes.count() == 0 ? node : null;
        } catch (MistakesException | IOException e) {
            return null;
        }
    }

    /** What stands in a field of one value; empty for nothing. */
    public String one(String field) {
        return values.containsKey(field) ? values.get(field).get(0) : "";
    }

    /** What stands in a field of many; unmodifiable. */
    public List<String> many(String field) {
        return values.getOrDefault(field, Collections.emptyList());
    }

    /** Whether that value is ticked in a field of many. */
    public boolean has(String field, String value) {
        return many(field).contains(value);
    }

    /** The same with more values in a field of many, each once. */
    public RegimeForm with(String field, List<String> more) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        List<String> all = new ArrayList<>(many(field));
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        other.put(field, all);
        return new RegimeForm(other);
    }

    /** The text of a file with this one regime, of version 1; of a limit without a basis there is nothing in it. */
    public String toJson() {
        return FormWriting.of(this);
    }

    /** The field that the place of a mistake in {@link #toJson} came from; the place itself if from none. */
    public String fieldOf(String path) {
        Node file = nodeOrNull(toJson());
        return file == null ? path : FormPaths.fieldOf(file, path);
    }

    /** Throws {@link MistakesException} as {@link OwnRegimeText#read}, with the names of fields in place of paths. */
    public void check() {
        try {
            OwnRegimeText.read(toJson());
        } catch (MistakesException e) {
            List<Mistake> named = new ArrayList<>();
            e.mistakes().forEach(each -> named.add(new Mistake(fieldOf(each.path()), each.value(), each.allowed())));
            throw new MistakesException(named);
        }
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
