// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes requests up: right ones, nearly right ones and hostile ones. The same seed makes the same requests. */
final class Fuzz {
    private static final String[] METHODS = {"GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "get", "", "\u0000"};
    private static final String[] TYPES = {
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "APPLICATION/X-WWW-FORM-URLENCODED",
        "application/json",
        "multipart/form-data",
        "text/plain",
        ""
    };
    private static final String[] NAMES = {
        "slot",
        "for",
        "acknowledge",
        "days",
        "from",
        "limit",
        "cursor",
        "near",
        "postcode",
        "insee",
        "radiusMeters",
        "handoverMode",
        "openNow",
        "stepFree",
        "free",
        "place",
        "latitude",
        "longitude",
        "accuracyMeters",
        "mode",
        "until",
        "group",
        "name",
        "phone",
        "note",
        "what",
        "email",
        "customerId",
        "csrfToken",
        "point",
        "blLocaleCode",
        "orderId",
        "_method"
    };
    private static final String[] HOSTILE = {
        "",
        " ",
        "0",
        "-1",
        "1e999",
        "NaN",
        "Infinity",
        "9223372036854775808",
        "99999999999999999999999999",
        "null",
        "undefined",
        "true",
        "../../etc/passwd",
        "..%2f..%2f",
        "<script>alert(1)</script>",
        "\"'`;--",
        "' OR '1'='1",
        "${7*7}",
        "#{T(Runtime).getRuntime().exec('id')}",
        "{{7*7}}",
        "%00",
        "\u0000",
        "\r\nSet-Cookie: a=b",
        "\u202e\u2066gro.elpmaxe\u2069",
        "\ud800",
        "\udfff\ud83d",
        "😀".repeat(40),
        "é".repeat(500),
        "x".repeat(20_000),
        "+999999999-12-31",
        "-999999999-01-01",
        "2020-02-30",
        "0000-00-00",
        "12-99999999T999999Z-30",
        "9223372036854775807-20201112T090000Z-30",
        "12-20201112T090000Z-720",
        "slot:12-20201112T090000Z-30",
        "day:12:+999999999-12-31",
        "day:9223372036854775807:2020-11-12",
        "point:-1",
        "0.101x2.2,0.102x999999999.3",
        "999999999999999999999",
        "0.0x0.0"
    };

    private final Random random;

    Fuzz(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String method(String right) {
        return oneIn(12) ? of(METHODS) : right;
    }

    String type() {
        return oneIn(10) ? of(TYPES) : TYPES[random.nextInt(2)];
    }

    /** A path as the route has it, with what it names, or something else. */
    String resource(ApiRoute route, List<String> keys) {
        StringBuilder path = new StringBuilder();
        for (String part : route.path().substring(1).split("/")) {
            path.append(path.length() == 0 ? "" : "/");
            path.append(
                    part.startsWith("{")
                            ? variable(part, route.path().startsWith("/waits") ? 'W' : 'M', keys)
                            : oneIn(60) ? of(HOSTILE) : part);
        }
        return oneIn(40) ? path + of("/", "//", "/..", ";a=b", "/" + of(HOSTILE)) : path.toString();
    }

    private String variable(String part, char purpose, List<String> keys) {
        if (oneIn(6)) {
            return of(HOSTILE).replace('/', '_');
        }
        switch (part) {
            case "{point}":
                return of("12", "13", "12", "99");
            case "{slot}":
                return slot();
            default:
                return key(purpose, keys);
        }
    }

    /** One that was made for it, for something else, or by nobody. */
    private String key(char purpose, List<String> keys) {
        List<String> right = keys.stream()
                .filter(key -> oneIn(20) || key.charAt(0) == purpose)
                .collect(Collectors.toList());
        String key = right.isEmpty() || oneIn(6) ? "M0ABC0123456789ABCDEFGHJKM" : right.get(below(right.size()));
        return oneIn(4) ? mutated(key) : key;
    }

    private String mutated(String text) {
        StringBuilder other = new StringBuilder(text);
        other.setCharAt(below(text.length()), (char) ('0' + below(75)));
        return oneIn(3) ? other.substring(0, below(text.length())) : other.toString();
    }

    String slot() {
        String start = String.format(Locale.ROOT, "%02d%s", 6 + below(13), of("00", "30"));
        return mutatedRarely((oneIn(3) ? "13" : "12") + "-202011" + (12 + below(9)) + "T" + start + "00Z-30");
    }

    private String mutatedRarely(String text) {
        return oneIn(25) ? mutated(text) : text;
    }

    /** Names and values in turn. */
    List<String> parameters(String path) {
        List<String> all = new ArrayList<>();
        if (path.contains("holds") || path.contains("reschedule")) {
            add(all, "slot", slot());
        }
        if (path.contains("wait")) {
            add(all, "what", of("slot:12-20201112T090000Z-30", "slot:" + slot(), "point:12", "day:13:2020-11-13"));
            add(all, "email", "a@example.org");
        }
        if (path.contains("place")) {
            add(all, of("place", "insee"), of("75010", "Paris", "75110", "Rennes"));
            add(all, "latitude", "48.87");
            add(all, "longitude", "2.36");
            add(all, "mode", of("WALK", "CAR"));
        }
        if (path.contains("person")) {
            add(all, "name", of("Anne", "O'Brien", "<b>"));
        }
        for (int i = below(4); i > 0; i--) {
            add(
                    all,
                    of(NAMES),
                    oneIn(2) ? of(HOSTILE) : of("1", "7", "true", "2020-11-13", "11", "0.101x1.2", "LOCKER", "p12"));
        }
        return all;
    }

    private void add(List<String> all, String name, String value) {
        if (!oneIn(8)) {
            all.add(oneIn(80) ? of(HOSTILE) : name);
            all.add(oneIn(12) ? of(HOSTILE) : value);
        }
    }
}
