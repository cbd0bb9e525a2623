// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.List;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Polygon;
import org.creneau.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads the territories of regimes, and the names a file gives to lists of areas. */
final class TerritoryReader {

    private TerritoryReader() {}

    /** The names so far and one more. */
    static KnownAreas name(String name, Fields fields, KnownAreas known) {
        fields.textOr("name", "");
        fields.textOr("source", "");
        List<String> areas = areas(fields, "areas", known);
        fields.noteUnknown();
        if (KnownAreas.mayBeName(name)) {
            return known.with(name, areas);
        }
        fields.mistakes().add(fields.path(), Phrase.verbatim("'" + name + "'"), KnownAreas.NAME);
        return known;
    }

    static @Nullable Territory read(@Nullable Fields fields, KnownAreas known) {
        if (fields == null) {
            return null;
        }
        Territory.Builder territory = Territory.builder()
                .areas(known.expand(areas(fields, "areas", known)))
                .except(known.expand(areas(fields, "except", known)))
                .populationFrom(fields.wholeNumberOr("populationFrom", 0))
                .populationBelow(fields.positiveOr("populationBelow", Integer.MAX_VALUE));
        for (Node corners : fields.nodes("polygons")) {
            Polygon polygon = polygon(corners, fields.mistakes());
            if (polygon != null) {
                territory.polygon(polygon);
            }
        }
        return fields.build(Saying.TOGETHER_IN_A_TERRITORY, territory::build);
    }

    private static List<String> areas(Fields fields, String name, KnownAreas known) {
        List<String> areas = new ArrayList<>();
        for (Node node : fields.nodes(name)) {
            Phrase allowed = node.is(Node.Kind.TEXT) ? known.insteadOf(node.text()) : KnownAreas.AREA;
            if (allowed != null) {
                fields.mistakes().add(node, allowed);
            } else {
                areas.add(node.text());
            }
        }
        return areas;
    }

    private static @Nullable Polygon polygon(Node node, Mistakes mistakes) {
        List<GeoPoint> corners = new ArrayList<>();
        for (Node corner : node.items()) {
            GeoPoint point = point(corner);
            if (point == null) {
                mistakes.add(corner, Phrase.of(Saying.CORNER));
                return null;
            }
            corners.add(point);
        }
        if (corners.size() < 3) {
            mistakes.add(node, Phrase.of(Saying.CORNERS));
            return null;
        }
        return Polygon.of(corners);
    }

    private static @Nullable GeoPoint point(Node corner) {
        List<Node> degrees = corner.items();
        boolean numbers = degrees.size() == 2 && degrees.stream().allMatch(degree -> degree.is(Node.Kind.NUMBER));
        try {
            return numbers
                    ? GeoPoint.of(
                            Double.parseDouble(degrees.get(0).text()),
                            Double.parseDouble(degrees.get(1).text()))
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
