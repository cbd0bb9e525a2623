// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a whole file into nodes, strictly; a name given twice in one object is a mistake. */
final class NodeReader {

    private static final int DEEPEST = 40;
    private static final Pattern PLACE = Pattern.compile("line ([0-9]+) column ([0-9]+)");

    private final JsonReader json;
    private final Mistakes mistakes;
    private int depth;

    private NodeReader(JsonReader json, Mistakes mistakes) {
        this.json = json;
        this.mistakes = mistakes;
    }

    /** Throws {@link MistakesException} at once for what is not JSON at all. */
    static Node read(Reader file, Mistakes mistakes) throws IOException {
        JsonReader json = new JsonReader(file);
        json.setStrictness(Strictness.STRICT);
        try {
            Node root = new NodeReader(json, mistakes).value("$");
            if (json.peek() != JsonToken.END_DOCUMENT) {
                mistakes.add("$", Phrase.of(Saying.MORE_FOLLOWS), Phrase.of(Saying.NOTHING_MORE));
            }
            return root;
        } catch (MalformedJsonException | java.io.EOFException e) {
            mistakes.add(json.getPath(), notJson(firstLine(e)), Phrase.of(Saying.JSON));
            mistakes.throwIfAny();
            throw e;
        }
    }

    private static Phrase notJson(String told) {
        Matcher place = PLACE.matcher(told);
        return place.find()
                ? Phrase.of(Saying.NOT_JSON, told, place.group(1), place.group(2))
                : Phrase.of(Saying.NOT_JSON, told, "?", "?");
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).split("\n", 2)[0];
    }

    private Node value(String path) throws IOException {
        if (depth > DEEPEST) {
            throw new MalformedJsonException("more than " + DEEPEST + " objects and lists in each other");
        }
        depth++;
        Node value = anyValue(path);
        depth--;
        return value;
    }

    private Node anyValue(String path) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT:
                return object(path);
            case BEGIN_ARRAY:
                return list(path);
            case STRING:
                return new Node(path, Node.Kind.TEXT, json.nextString());
            case NUMBER:
                return new Node(path, Node.Kind.NUMBER, json.nextString());
            case BOOLEAN:
                return new Node(path, Node.Kind.BOOLEAN, String.valueOf(json.nextBoolean()));
            default:
                json.nextNull();
                return new Node(path, Node.Kind.NULL, "null");
        }
    }

    private Node object(String path) throws IOException {
        Node object = new Node(path, Node.Kind.OBJECT, "an object");
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            Node member = value(path + step(name));
            if (object.put(name, member) != null) {
                mistakes.add(member.path(), Phrase.of(Saying.TWICE), Phrase.of(Saying.NAME_ONCE));
            }
        }
        json.endObject();
        return object;
    }

    private Node list(String path) throws IOException {
        Node list = new Node(path, Node.Kind.LIST, "a list");
        json.beginArray();
        for (int i = 0; json.hasNext(); i++) {
            list.add(value(path + "[" + i + "]"));
        }
        json.endArray();
        return list;
    }

    private static String step(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? "." + name : "['" + name + "']";
    }
}
