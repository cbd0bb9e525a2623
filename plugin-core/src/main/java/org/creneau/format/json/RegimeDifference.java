// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing in which two texts of an own regime differ: where, what stood there, what stands there now. Immutable and thread-safe. */
public final class RegimeDifference {

    private final String path;
    private final String before;
    private final String after;

    private RegimeDifference(String path, String before, String after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    /**
     * In the order of the later text, then what is gone. Lists of words are one thing each; a limit goes by its kind and basis if there
     * is one such, for others may be put before it. A text that is no JSON is one thing.
     */
    public static List<RegimeDifference> between(String before, String after) {
        Map<String, String> old = flat(before);
        Map<String, String> next = flat(after);
        Set<String> paths = new LinkedHashSet<>(next.keySet());
        paths.addAll(old.keySet());
        List<RegimeDifference> found = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(old.get(path), next.get(path))) {
                found.add(new RegimeDifference(path, old.getOrDefault(path, ""), next.getOrDefault(path, "")));
            }
        }
        return found;
    }

    private static Map<String, String> flat(String text) {
        Map<String, String> flat = new LinkedHashMap<>();
        Node file = text.isEmpty() ? null : RegimeForm.nodeOrNull(text);
        if (file != null) {
            add(flat, "$", file);
        } else if (!text.isEmpty()) {
            flat.put("$", text);
        }
        return flat;
    }

    private static void add(Map<String, String> flat, String path, Node node) {
        if (Nodes.isUnsaid(path)) {
            return;
        }
        if (node.is(Node.Kind.OBJECT)) {
            node.members().forEach((name, member) -> add(flat, path + "." + name, member));
        } else if (node.is(Node.Kind.LIST) && isOfObjects(node)) {
            Set<String> taken = new LinkedHashSet<>();
            for (int at = 0; at < node.items().size(); at++) {
                Node item = node.items().get(at);
                String key = keyOf(item);
                String step = key == null || !taken.add(key) ? String.valueOf(at) : key;
                add(flat, path + "[" + step + "]", item);
            }
        } else {
            flat.put(path, words(node));
        }
    }

    private static boolean isOfObjects(Node list) {
        return list.items().stream().anyMatch(item -> item.is(Node.Kind.OBJECT));
    }

    private static @Nullable String keyOf(Node item) {
        Node kind = item.members().get("kind");
        Node basis = item.members().get("basis");
        return kind == null || basis == null ? null : kind.text() + " " + basis.text();
    }

    private static String words(Node node) {
        if (!node.is(Node.Kind.LIST)) {
            return node.text();
        }
        List<String> words = new ArrayList<>();
        node.items().forEach(item -> words.add(words(item)));
        return "[" + String.join(", ", words) + "]";
    }

    /** Such as {@code $.regimes[0].limits[curfew law].from}. */
    public String path() {
        return path;
    }

    /** Empty if nothing stood there. */
    public String before() {
        return before;
    }

    /** Empty if nothing stands there any more. */
    public String after() {
        return after;
    }

    @Override
    public String toString() {
        return path + ": " + before + " -> " + after;
    }
}
