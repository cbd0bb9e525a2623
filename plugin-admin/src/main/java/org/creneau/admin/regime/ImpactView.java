// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creneau.admin.overview.OverviewWords;
import org.creneau.confinement.Finding;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Impact;
import org.creneau.reservation.ImpactSummary;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings other regimes would break, as they are found: counted by point and reason, and the first {@link #SHOWN} one by one. For one
 * thread.
 */
public final class ImpactView {

    static final int SHOWN = 200;

    private final String version;
    private final PickupPoints points;
    private final OverviewWords words;
    private final Locale locale;
    private final Map<PointId, Map<String, int[]>> counts = new TreeMap<>();
    private final List<Broken> first = new ArrayList<>();
    private long counted;
    private long seen;
    private long broken;

    ImpactView(String version, PickupPoints points, OverviewWords words, Locale locale) {
        this.version = version;
        this.points = points;
        this.words = words;
        this.locale = locale;
    }

    /** The row of one that is shown; null for one that is only counted. */
    @Nullable
    Broken add(Impact impact) {
        PointId point = impact.reservation().slotId().point();
        for (String code : codes(impact)) {
            int[] count =
                    counts.computeIfAbsent(point, any -> new TreeMap<>()).computeIfAbsent(code, any -> new int[2]);
            count[impact.isCertain() ? 0 : 1]++;
        }
        counted++;
        if (first.size() >= SHOWN) {
            return null;
        }
        Broken shown = broken(impact, point);
        first.add(shown);
        return shown;
    }

    private static List<String> codes(Impact impact) {
        return impact.findings().stream().map(Finding::code).distinct().collect(Collectors.toList());
    }

    private Broken broken(Impact impact, PointId point) {
        ZoneId zone = points.find(point).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
        return new Broken(
                name(point),
                moment(impact.reservation().slotId().start().atZone(zone)),
                codes(impact).stream().map(words::code).collect(Collectors.joining(", ")),
                impact.isCertain(),
                impact.alternatives().stream()
                        .map(slot -> moment(slot.start().atZone(zone)))
                        .collect(Collectors.toList()));
    }

    private String moment(ZonedDateTime local) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(local);
    }

    private String name(PointId point) {
        return points.find(point).map(PickupPoint::name).orElse(point.toString());
    }

    void end(ImpactSummary summary) {
        this.seen = summary.seen();
        this.broken = counted;
    }

    /** Of the proposed book. */
    public String getVersion() {
        return version;
    }

    public long getSeen() {
        return seen;
    }

    public long getBroken() {
        return broken;
    }

    /** By point and reason. */
    public List<Count> getCounts() {
        List<Count> rows = new ArrayList<>();
        counts.forEach((point, byCode) -> byCode.forEach(
                (code, count) -> rows.add(new Count(name(point), words.code(code), count[0], count[1]))));
        return rows;
    }

    public List<Broken> getFirst() {
        return first;
    }

    /** How many break at one point for one reason. Immutable. */
    public static final class Count {

        private final String point;
        private final String reason;
        private final int certain;
        private final int perhaps;

        Count(String point, String reason, int certain, int perhaps) {
            this.point = point;
            this.reason = reason;
            this.certain = certain;
            this.perhaps = perhaps;
        }

        public String getPoint() {
            return point;
        }

        public String getReason() {
            return reason;
        }

        public int getCertain() {
            return certain;
        }

        public int getPerhaps() {
            return perhaps;
        }
    }

    /** One booking that breaks. Immutable. */
    public static final class Broken {

        private final String point;
        private final String slot;
        private final String reasons;
        private final boolean certain;
        private final List<String> alternatives;

        Broken(String point, String slot, String reasons, boolean certain, List<String> alternatives) {
            this.point = point;
            this.slot = slot;
            this.reasons = reasons;
            this.certain = certain;
            this.alternatives = alternatives;
        }

        public String getPoint() {
            return point;
        }

        public String getSlot() {
            return slot;
        }

        public String getReasons() {
            return reasons;
        }

        public boolean isCertain() {
            return certain;
        }

        /** The nearest other slots of the point that could be had, when they begin. */
        public String getAlternatives() {
            return String.join("; ", alternatives);
        }
    }
}
