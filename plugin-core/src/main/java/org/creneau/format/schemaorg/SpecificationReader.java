// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the JSON, and refuses by its path every value that is not as schema.org has it. */
final class SpecificationReader {

    static final String HOLIDAYS = "PublicHolidays";
    static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "OpeningHoursSpecification";
    private static final String FIELD = "openingHoursSpecification";
    private static final String SPECIAL = "specialOpeningHoursSpecification";
    private static final Pattern PREFIX = Pattern.compile("^https?://schema\\.org/");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:00)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST = 3_000_000;

    private SpecificationReader() {}

    static List<Specification> of(String text) {
        if (text.length() > LONGEST) {
            throw refusal(FIELD, text.length() + " characters", "at most " + LONGEST);
        }
        JsonElement json = parsed(text);
        List<Specification> found = new ArrayList<>();
        boolean business = json.isJsonObject()
                && (json.getAsJsonObject().has(FIELD) || json.getAsJsonObject().has(SPECIAL));
        if (business) {
            addAll(found, FIELD, json.getAsJsonObject().get(FIELD));
            addAll(found, SPECIAL, json.getAsJsonObject().get(SPECIAL));
        } else {
            addAll(found, FIELD, json);
        }
        return found;
    }

    private static JsonElement parsed(String text) {
        try {
            JsonElement json = new Gson().getAdapter(JsonElement.class).fromJson(text);
            if (json == null) {
                throw refusal(FIELD, "empty", "a JSON array");
            }
            return json;
        } catch (IOException | JsonParseException e) {
            throw refusal(FIELD, "not JSON (" + e.getMessage() + ")", "a JSON array");
        }
    }

    private static void addAll(List<Specification> found, String path, @Nullable JsonElement json) {
        if (json == null) {
            return;
        }
        if (!json.isJsonArray()) {
            found.add(specificationOf(path, json));
            return;
        }
        JsonArray array = json.getAsJsonArray();
        for (int i = 0; i < array.size(); i++) {
            found.add(specificationOf(path + "[" + i + "]", array.get(i)));
        }
    }

    private static Specification specificationOf(String path, JsonElement json) {
        if (!json.isJsonObject()) {
            throw refusal(path, json, "an " + TYPE);
        }
        JsonObject object = json.getAsJsonObject();
        Specification specification = new Specification(path);
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            read(specification, member.getKey(), member.getValue());
        }
        if (object.has("opens") || object.has("closes")) {
            readTimes(specification, object);
        }
        return specification;
    }

    private static void read(Specification into, String name, JsonElement value) {
        String path = into.path + "." + name;
        switch (name) {
            case "@type":
                if (!PREFIX.matcher(text(path, value)).replaceFirst("").equals(TYPE)) {
                    throw refusal(path, value, TYPE);
                }
                break;
            case "dayOfWeek":
                readDays(into, path, value);
                break;
            case "validFrom":
                into.validFrom = date(path, value);
                break;
            case "validThrough":
                into.validThrough = date(path, value);
                break;
            case "description":
                into.description = text(path, value);
                break;
            case "@context":
            case "@id":
            case "opens":
            case "closes":
                break;
            default:
                throw refusal(path, value, "dayOfWeek, opens, closes, validFrom, validThrough or description");
        }
    }

    private static void readDays(Specification into, String path, JsonElement value) {
        into.namesDays = true;
        if (!value.isJsonArray()) {
            readDay(into, path, value);
            return;
        }
        for (int i = 0; i < value.getAsJsonArray().size(); i++) {
            readDay(into, path + "[" + i + "]", value.getAsJsonArray().get(i));
        }
    }

    private static void readDay(Specification into, String path, JsonElement value) {
        String name = PREFIX.matcher(text(path, value)).replaceFirst("");
        if (name.equals(HOLIDAYS)) {
            into.holidays = true;
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (nameOf(day).equals(name)) {
                into.days.add(day);
                return;
            }
        }
        throw refusal(path, value, "Monday to Sunday or PublicHolidays");
    }

    static String nameOf(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static void readTimes(Specification into, JsonObject object) {
        LocalTime opens = time(into.path + ".opens", object.get("opens"));
        LocalTime closes = time(into.path + ".closes", object.get("closes"));
        if (opens.equals(closes) && !opens.equals(LocalTime.MIDNIGHT)) {
            throw refusal(into.path + ".closes", closes, "another time than opens, or 00:00 in both for closed");
        }
        boolean wholeDay = opens.equals(LocalTime.MIDNIGHT) && closes.equals(LocalTime.of(23, 59));
        if (!opens.equals(closes)) {
            into.range = OpeningRange.of(opens, wholeDay ? LocalTime.MIDNIGHT : closes);
        }
    }

    private static LocalTime time(String path, @Nullable JsonElement value) {
        if (value == null) {
            throw refusal(path, "missing", "opens and closes, or neither for closed");
        }
        if (!TIME.matcher(text(path, value)).matches()) {
            throw refusal(path, value, "a wall time such as 09:00");
        }
        return LocalTime.parse(text(path, value));
    }

    private static LocalDate date(String path, JsonElement value) {
        if (!DATE.matcher(text(path, value)).matches()) {
            throw refusal(path, value, "a date such as 2026-12-24");
        }
        try {
            return LocalDate.parse(text(path, value));
        } catch (DateTimeException e) {
            throw refusal(path, value, "a date such as 2026-12-24");
        }
    }

    private static String text(String path, JsonElement value) {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw refusal(path, value, "a text");
        }
        return value.getAsString();
    }

    static InvalidSettings refusal(String path, Object value, String allowed) {
        return InvalidSettings.of(Problem.of(path, value, allowed).coded("hours-not-expressible"));
    }
}
