// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.stream.Stream;

/** Files with one mistake each, made from a right one by replacing a piece of it. */
final class WrongFiles {
    static final String RIGHT = """
            {"format": 1, "version": "1", "name": "a file",
             "territories": {"zone:old-town": {"areas": ["commune:69123"]}},
             "regimes": [
               {"id": "calm", "version": "1", "layer": "base", "from": "2020-10-30T00:00", "to": "2020-11-28T00:00",
                "home": {"areas": ["zone:old-town"]},
                "legalReference": "a text", "confidence": "high",
                "days": {"weekdays": ["saturday"]},
                "limits": [
                  {"kind": "curfew", "basis": "law", "from": "21:00", "to": "06:00"},
                  {"kind": "distance", "basis": "announced", "purposes": ["collect"], "maxMeters": 1000},
                  {"kind": "reserved-hours", "basis": "law", "lastDigits": [1, 3],
                   "windows": [{"from": "06:00", "to": "08:00"}]}]}]}
            """;

    private static final String LONG = "x".repeat(81);
    private static final String VERSION = "$.regimes[0].version";
    private static final String AREA = "$.regimes[0].home.areas[0]";
    private static final String ZONE = "$.territories['zone:old-town']";

    private WrongFiles() {}

    static Stream<WrongFile> all() {
        return Stream.of(
                wrong("\"21:00\"", "\"25:00\"", "$.regimes[0].limits[0].from", "'25:00'", "21:00"),
                wrong("\"21:00\"", "2100", "$.regimes[0].limits[0].from", "2100", "time of day"),
                wrong("\"from\": \"21:00\", ", "", "$.regimes[0].limits[0].from", "missing", "time of day"),
                wrong("\"curfew\"", "\"curfue\"", "$.regimes[0].limits[0].kind", "'curfue'", "curfew, distance"),
                wrong(
                        "\"law\", \"from\"",
                        "\"wish\", \"from\"",
                        "$.regimes[0].limits[0].basis",
                        "'wish'",
                        "law, announced"),
                wrong(
                        "\"law\", \"from\"",
                        "\"LAW\", \"from\"",
                        "$.regimes[0].limits[0].basis",
                        "'LAW'",
                        "law, announced"),
                wrong(
                        "\"maxMeters\": 1000",
                        "\"maxMeters\": -1",
                        "$.regimes[0].limits[1].maxMeters",
                        "-1",
                        "0 or more"),
                wrong(
                        "\"maxMeters\": 1000",
                        "\"maxMetres\": 1000",
                        "$.regimes[0].limits[1].maxMeters",
                        "missing",
                        "metres"),
                wrong("1000}", "1000, \"why\": \"x\"}", "$.regimes[0].limits[1].why", "unknown", "only kind, basis"),
                wrong("[\"collect\"]", "[\"steal\"]", "$.regimes[0].limits[1].purposes[0]", "'steal'", "collect, shop"),
                wrong("[\"collect\"]", "[]", "$.regimes[0].limits[1].purposes", "empty", "at least one"),
                wrong("[1, 3]", "[1, 13]", "$.regimes[0].limits[2].lastDigits[1]", "13", "0 to 9"),
                wrong("\"to\": \"08:00\"", "\"to\": \"8 h\"", "$.regimes[0].limits[2].windows[0].to", "'8 h'", "24:00"),
                wrong(
                        "\"2020-10-30T00:00\"",
                        "\"30.10.2020\"",
                        "$.regimes[0].from",
                        "'30.10.2020'",
                        "2020-10-30T00:00"),
                unseen(
                        "\"2020-11-28T00:00\"",
                        "\"2020-10-30T00:00\"",
                        "$.regimes[0].to",
                        "'2020-10-30T00:00'",
                        "after from"),
                wrong("\"base\"", "\"basis\"", "$.regimes[0].layer", "'basis'", "base, overlay, exemption"),
                wrong("\"base\"", "\"exemption\"", "$.regimes[0]", "not possible", "suspends"),
                wrong(
                        "\"layer\": \"base\"",
                        "\"layer\": \"base\", \"suspends\": [\"x\"]",
                        "$.regimes[0].suspends[0]",
                        "'x'",
                        "curfew"),
                wrong(
                        "\"legalReference\"",
                        "\"treatments\": {\"law\": \"ignore\"}, \"legalReference\"",
                        "$.regimes[0].treatments.law",
                        "'ignore'",
                        "enforce, confirm, inform"),
                wrong(
                        "\"legalReference\"",
                        "\"treatments\": {\"wish\": \"confirm\"}, \"legalReference\"",
                        "$.regimes[0].treatments.wish",
                        "unknown",
                        "only law, announced"),
                wrong("\"calm\"", "\"Calm Days\"", "$.regimes[0].id", "'Calm Days'", "lower-case words"),
                wrong("\"high\"", "\"sure\"", "$.regimes[0].confidence", "'sure'", "high, medium, low"),
                wrong("[\"saturday\"]", "[\"caturday\"]", "$.regimes[0].days.weekdays[0]", "'caturday'", "monday"),
                unseen(
                        "[\"zone:old-town\"]",
                        "[\"zone:new-town\"]",
                        "$.regimes[0].home.areas[0]",
                        "'zone:new-town'",
                        "territories"),
                wrong("[\"zone:old-town\"]", "[\"Lyon\"]", "$.regimes[0].home.areas[0]", "'Lyon'", "department:75"),
                wrong(
                        "{\"areas\": [\"zone:old-town\"]}",
                        "{\"polygons\": [[[1, 2], [3, 4]]]}",
                        "$.regimes[0].home.polygons[0]",
                        "a list",
                        "3 corners"),
                wrong(
                        "{\"areas\": [\"zone:old-town\"]}",
                        "{\"polygons\": [[[1, 2], [3, 4], [95, 0]]]}",
                        "$.regimes[0].home.polygons[0][2]",
                        "a list",
                        "latitude"),
                wrong("{\"areas\": [\"zone:old-town\"]}", "[]", "$.regimes[0].home", "a list", "an object"),
                wrong("\"zone:old-town\": {", "\"old town\": {", "$.territories['old town']", "'old town'", "zone:"),
                wrong("\"format\": 1", "\"format\": \"1\"", "$.format", "'1'", "1"),
                wrong("\"calm\"", "\"shopper\"", "$.regimes[0].id", "'shopper'", "not shopper"),
                wrong("\"calm\"", "\"" + LONG + "\"", "$.regimes[0].id", "'" + LONG.substring(0, 57) + "...'", "80"),
                wrong("\"calm\", \"version\": \"1\"", "\"calm\", \"version\": \"1 b\"", VERSION, "'1 b'", "40 letters"),
                wrong("\"calm\", \"version\": \"1\"", "\"calm\", \"version\": \"\"", VERSION, "''", "40 letters"),
                wrong("[\"saturday\"]", "[]", "$.regimes[0].days.weekdays", "empty", "at least one day"),
                unseen("[\"zone:old-town\"]", "[\"departement:75\"]", AREA, "'departement:75'", "department:75"),
                unseen("[\"zone:old-town\"]", "[\"department:7\"]", AREA, "'department:7'", "department:75"),
                unseen("[\"zone:old-town\"]", "[\"region:Bretagne\"]", AREA, "'region:Bretagne'", "region:84"),
                unseen("[\"commune:69123\"]", "[\"kreis:1\"]", ZONE + ".areas[0]", "'kreis:1'", "department:75"),
                wrong("\"lastDigits\": [1, 3],", "", "$.regimes[0].limits[2]", "not possible", "lastDigits or group"),
                wrong("[1, 3]", "[]", "$.regimes[0].limits[2].lastDigits", "empty", "at least one digit"),
                wrong("\"21:00\"", "\"21:00:00.5\"", "$.regimes[0].limits[0].from", "'21:00:00.5'", "21:00"),
                wrong("-30T00:00\"", "-30T00:00:00.5\"", "$.regimes[0].from", "'2020-10-30T00:00:00.5'", "T00:00"),
                wrong(
                        "\"days\": {",
                        "\"trigger\": {\"indicator\": \"x\", \"above\": 1, \"daysAbove\": 0}, \"days\": {",
                        "$.regimes[0].trigger.daysAbove",
                        "0",
                        "1 or more"),
                wrong(
                        "\"limits\": [",
                        "\"limits\": [{\"kind\": \"density\", \"basis\": \"law\", \"squareMetersPerCustomer\": 0},",
                        "$.regimes[0].limits[0].squareMetersPerCustomer",
                        "0",
                        "above 0"),
                wrong("\"format\": 1", "\"format\": 2", "$.format", "2", "1"),
                wrong("\"name\": \"a file\",", "", "$.name", "missing", "about"),
                unseen("\"name\": \"a file\"", "\"name\": \"a\", \"name\": \"b\"", "$.name", "given twice", "once"));
    }

    private static WrongFile wrong(String right, String wrong, String path, String value, String allowed) {
        return new WrongFile(replace(right, wrong), path, value, allowed, true);
    }

    /** One that only the reader can see. */
    private static WrongFile unseen(String right, String wrong, String path, String value, String allowed) {
        return new WrongFile(replace(right, wrong), path, value, allowed, false);
    }

    private static String replace(String right, String wrong) {
        if (!RIGHT.contains(right)) {
            throw new IllegalArgumentException("no " + right + " in the right file");
        }
        return RIGHT.replace(right, wrong);
    }
}
