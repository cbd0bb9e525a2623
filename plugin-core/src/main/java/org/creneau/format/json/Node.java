// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file and where it stands: a text, a number as it was written, true or false, null, a list or an object.
 * Immutable once read.
 */
final class Node {

    /** What kind of value a node is. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        LIST,
        OBJECT
    }

    private final String path;
    private final Kind kind;
    private final String text;
    private final List<Node> items = new ArrayList<>();
    private final Map<String, Node> members = new LinkedHashMap<>();

    Node(String path, Kind kind, String text) {
        this.path = path;
        this.kind = kind;
        this.text = text;
    }

    String path() {
        return path;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The value itself, or a word for what it is. */
    String text() {
        return text;
    }

    void add(Node item) {
        items.add(item);
    }

    /** The one it had under that name, if it had one. */
    @Nullable
    Node put(String name, Node member) {
        return members.putIfAbsent(name, member);
    }

    List<Node> items() {
        return Collections.unmodifiableList(items);
    }

    Map<String, Node> members() {
        return Collections.unmodifiableMap(members);
    }

    /** As it is told in a mistake: shortened, texts in quotes. */
    Phrase told() {
        return is(Kind.OBJECT)
                ? Phrase.of(Saying.OBJECT)
                : is(Kind.LIST) ? Phrase.of(Saying.LIST) : Phrase.verbatim(toString());
    }

    @Override
    public String toString() {
        String shown = text.length() > 60 ? text.substring(0, 57) + "..." : text;
        return kind == Kind.TEXT ? "'" + shown + "'" : shown;
    }
}
