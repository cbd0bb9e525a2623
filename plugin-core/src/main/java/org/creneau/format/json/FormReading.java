// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form has fields for out of a file, whatever else is in it: {@link RegimeForm#of} finds out whether that is all. For one use
 * by one thread.
 */
final class FormReading {

    private static final String[] OF_REGIME = {"id", "layer", "from", "to", "legalReference", "confidence", "notes"};

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    private FormReading() {}

    static Map<String, List<String>> of(Node file) {
        FormReading reading = new FormReading();
        reading.put("name", file.members().get("name"));
        List<Node> regimes = items(file.members().get("regimes"));
        if (regimes.size() == 1) {
            reading.regime(regimes.get(0));
        }
        return reading.found;
    }

    private void regime(Node regime) {
        for (String name : OF_REGIME) {
            put(name, regime.members().get(name));
        }
        put("source", regime.members().get("source"));
        put("weekdays", member(regime, "days", "weekdays"));
        put("homeAreas", member(regime, "home", "areas"));
        put("homeExcept", member(regime, "home", "except"));
        put("shopAreas", member(regime, "shop", "areas"));
        put("law", member(regime, "treatments", "law"));
        put("announced", member(regime, "treatments", "announced"));
        items(regime.members().get("limits")).forEach(this::limit);
    }

    private void limit(Node node) {
        Node kind = node.members().get("kind");
        FormLimit limit = kind == null ? null : FormLimit.ofKind(kind.text());
        if (limit != null) {
            put(limit.basisField(), node.members().get("basis"));
            put(limit.purposesField(), node.members().get("purposes"));
            limit.members()
                    .forEach(name -> put(limit.fieldOf(name), node.members().get(name)));
        }
    }

    private void put(String field, @Nullable Node node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.is(Node.Kind.LIST)) {
            node.items().forEach(item -> texts.add(item.text()));
        } else if (node != null) {
            texts.add(node.text());
        }
        found.put(field, texts);
    }

    private static @Nullable Node member(Node regime, String object, String name) {
        Node node = regime.members().get(object);
        return node == null ? null : node.members().get(name);
    }

    private static List<Node> items(@Nullable Node list) {
        return list == null ? Collections.emptyList() : list.items();
    }
}
