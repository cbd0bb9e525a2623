// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.territory.Area;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.Place;

/** One published case: who goes from where, when and how far, and what each policy must answer. */
record VectorCase(String id, JsonObject json) {

    /** What a policy must answer; the reason is {@code OK} if it allows. */
    record Expected(String policy, String result, String reason) {}

    List<Expected> expected() {
        return json.getAsJsonObject("expected").entrySet().stream()
                .map(entry -> expected(entry.getKey(), entry.getValue().getAsJsonObject()))
                .toList();
    }

    private static Expected expected(String policy, JsonObject answer) {
        return new Expected(
                policy,
                text(answer, "result").orElseThrow(),
                text(answer, "reason").orElse("OK"));
    }

    long second() {
        return OffsetDateTime.parse(text(json, "at").orElseThrow()).toEpochSecond();
    }

    Trip trip() {
        Duration oneWay = Duration.ofSeconds(Math.round(number(json, "outingMinutes", 0) * 30));
        return Trip.between(home(), inDepartment(text(json, "shopDepartment").orElse("")))
                .distance(Distance.ofMeters(number(json, "distanceMeters", 0)))
                .outing(Outing.travelling(oneWay))
                .shop(shop())
                .build();
    }

    private Place home() {
        String insee = text(json, "homeInsee").orElse("");
        String department = text(json, "homeDepartment").orElse("");
        Optional<Place> commune = FrenchPlaces.shared().byInsee(insee);
        if (commune.isPresent()) {
            return commune.get();
        }
        return insee.startsWith("693") ? FrenchPlaces.shared().byInsee("69123").get() : inDepartment(department);
    }

    private Place inDepartment(String department) {
        ZoneId zone = ZoneId.of(text(json, "timeZone").orElse("Europe/Paris"));
        return FrenchPlaces.shared()
                .inDepartment(department)
                .orElseGet(() -> Place.in(zone)
                        .within(Area.COUNTRY, "FR")
                        .within(Area.DEPARTMENT, department.isEmpty() ? "none" : department)
                        .build());
    }

    private Shop shop() {
        JsonElement given = json.get("shop");
        if (given == null || given.isJsonNull()) {
            return Shop.unknown();
        }
        JsonObject traits = given.getAsJsonObject();
        List<String> trades = Map.of("food", "food", "pharmacy", "pharmacy").entrySet().stream()
                .filter(trade -> flag(traits, trade.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
        return Shop.builder()
                .essential(flag(traits, "essential"))
                .trades(trades)
                .mallSquareMeters(number(traits, "mallSquareMeters", 0))
                .handover(flag(traits, "handoverInsideMall") ? Handover.INSIDE : Handover.OUTSIDE)
                .build();
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonElement member = object.get(name);
        return member == null || member.isJsonNull() ? Optional.empty() : Optional.of(member.getAsString());
    }

    private static boolean flag(JsonObject object, String name) {
        JsonElement member = object.get(name);
        return member != null && !member.isJsonNull() && member.getAsBoolean();
    }

    private static double number(JsonObject object, String name, double absent) {
        JsonElement member = object.get(name);
        return member == null || member.isJsonNull() ? absent : member.getAsDouble();
    }
}
