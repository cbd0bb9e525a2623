// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a form as a file of one regime. For one use by one thread. */
final class FormWriting {

    private static final String WHOLE = "[0-9]{1,9}";

    private final RegimeForm form;
    private final JsonWriter json;

    private FormWriting(RegimeForm form, JsonWriter json) {
        this.form = form;
        this.json = json;
    }

    static String of(RegimeForm form) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        try {
            new FormWriting(form, json).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void file() throws IOException {
        json.beginObject().name("format").value(1).name("version").value("1");
        text("name", "name");
        json.name("regimes").beginArray().beginObject();
        regime();
        json.endObject().endArray().endObject();
    }

    private void regime() throws IOException {
        text("id", "id");
        json.name("version").value("1");
        text("layer", "layer");
        territory("home", "homeAreas", "homeExcept");
        territory("shop", "shopAreas", "");
        text("from", "from");
        text("to", "to");
        if (!form.many("weekdays").isEmpty()) {
            json.name("days").beginObject();
            texts("weekdays", form.many("weekdays"));
            json.endObject();
        }
        json.name("limits").beginArray();
        for (FormLimit limit : FormLimit.values()) {
            if (!form.one(limit.basisField()).isEmpty()) {
                limit(limit);
            }
        }
        json.endArray();
        text("legalReference", "legalReference");
        if (!form.many("source").isEmpty()) {
            texts("source", form.many("source"));
        }
        text("confidence", "confidence");
        text("notes", "notes");
        treatments();
    }

    private void limit(FormLimit limit) throws IOException {
        json.beginObject().name("kind").value(limit.kind());
        text("basis", limit.basisField());
        if (!form.many(limit.purposesField()).isEmpty()) {
            texts("purposes", form.many(limit.purposesField()));
        }
        for (String member : limit.members()) {
            String typed = form.one(limit.fieldOf(member));
            if (limit.isNumber(member) && typed.matches(WHOLE)) {
                json.name(member).value(Integer.parseInt(typed));
            } else {
                text(member, limit.fieldOf(member));
            }
        }
        if (limit == FormLimit.CLOSED) {
            json.name("allowed").beginArray().endArray();
        }
        json.endObject();
    }

    private void treatments() throws IOException {
        if (!form.one("law").isEmpty() || !form.one("announced").isEmpty()) {
            json.name("treatments").beginObject();
            text("law", "law");
            text("announced", "announced");
            json.endObject();
        }
    }

    private void territory(String name, String areas, String except) throws IOException {
        if (!form.many(areas).isEmpty() || !form.many(except).isEmpty()) {
            json.name(name).beginObject();
            if (!form.many(areas).isEmpty()) {
                texts("areas", form.many(areas));
            }
            if (!form.many(except).isEmpty()) {
                texts("except", form.many(except));
            }
            json.endObject();
        }
    }

    private void text(String name, String field) throws IOException {
        String typed = form.one(field);
        if (!typed.isEmpty()) {
            json.name(name).value(typed);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String each : texts) {
            json.value(each);
        }
        json.endArray();
    }
}
