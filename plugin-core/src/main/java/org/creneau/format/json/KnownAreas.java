// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creneau.territory.Area;
import org.creneau.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * The areas a file may name: those of the known kinds, those it names itself, and others of kinds that it names itself,
 * such as {@code kreis:07137}. A file that names no other country is one of France, whose codes have a form (INSEE, Code
 * officiel géographique). Immutable.
 */
final class KnownAreas {

    static final Phrase AREA = Phrase.of(Saying.AREA);
    static final Phrase NAME = Phrase.of(Saying.AREA_NAME);

    private static final String ZONE = "zone";
    private static final String FORM = "[a-z][a-z0-9-]*:\\S+";
    private static final String ABROAD = "country:(?!FR$)[A-Z]{2}|[a-z]+:(?!FR-)[A-Z]{2}-\\S+";
    private static final Map<Area, String> FRENCH = new EnumMap<>(Area.class);

    static {
        FRENCH.put(Area.COUNTRY, "[A-Z]{2}");
        FRENCH.put(Area.REGION, "[0-9]{2}");
        FRENCH.put(Area.DEPARTMENT, "0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[46-9]");
        FRENCH.put(Area.EPCI, "[0-9]{9}");
        FRENCH.put(Area.COMMUNE, "[0-9][0-9AB][0-9]{3}");
    }

    private final Territories named;
    private final Set<String> kinds;
    private final boolean french;

    private KnownAreas(Territories named, Set<String> kinds, boolean french) {
        this.named = named;
        this.kinds = kinds;
        this.french = french;
    }

    /** Before any name is read. */
    static KnownAreas in(Node file) {
        Set<String> kinds = new HashSet<>();
        Node territories = file.members().get("territories");
        if (territories != null) {
            territories.members().keySet().stream()
                    .filter(KnownAreas::mayBeName)
                    .forEach(name -> kinds.add(kind(name)));
        }
        return new KnownAreas(Territories.none(), kinds, !namesAbroad(file));
    }

    private static boolean namesAbroad(Node node) {
        return node.is(Node.Kind.TEXT) && node.text().matches(ABROAD)
                || node.items().stream().anyMatch(KnownAreas::namesAbroad)
                || node.members().values().stream().anyMatch(KnownAreas::namesAbroad);
    }

    KnownAreas with(String name, Collection<String> areas) {
        return new KnownAreas(named.with(name, areas), kinds, french);
    }

    Set<String> expand(Collection<String> areas) {
        return named.expand(areas);
    }

    static boolean mayBeName(String name) {
        return kind(name).equals(ZONE)
                ? name.matches("zone:[a-z0-9-]+")
                : name.matches(FORM) && ofKind(kind(name)) == null;
    }

    /** What is allowed instead of that area; null if it may stand. */
    @Nullable
    Phrase insteadOf(String area) {
        String kind = kind(area);
        Area known = ofKind(kind);
        if (!area.matches(FORM) || kind.equals(ZONE) && !named.named(area).isPresent()) {
            return AREA;
        }
        if (known == null) {
            return kinds.contains(kind) ? null : AREA;
        }
        boolean right = !french && known != Area.COUNTRY
                || area.substring(kind.length() + 1).matches(FRENCH.get(known));
        return right ? null : Phrase.of(Saying.FRENCH_CODE);
    }

    private static String kind(String area) {
        return area.substring(0, Math.max(0, area.indexOf(':')));
    }

    private static @Nullable Area ofKind(String kind) {
        for (Area area : Area.values()) {
            if (area.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return area;
            }
        }
        return null;
    }
}
