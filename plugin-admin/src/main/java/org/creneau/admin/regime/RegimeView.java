// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.confinement.Limit;
import org.creneau.confinement.Regime;
import org.creneau.confinement.Treatments;
import org.creneau.territory.Territory;

/** One regime: where and when it holds, what it limits, on what ground, and what the shop does about it. Immutable. */
public final class RegimeView {

    private static final int MOST_AREAS = 12;

    private final Regime regime;
    private final Treatments treatments;
    private final YearMonth first;
    private final Locale locale;

    RegimeView(Regime regime, Treatments treatments, YearMonth first, Locale locale) {
        this.regime = regime;
        this.treatments = treatments;
        this.first = first;
        this.locale = locale;
    }

    public String getId() {
        return regime.id();
    }

    /** Ends a key {@code creneau.regimes.layer.}. */
    public String getLayer() {
        return regime.layer().name();
    }

    /** Local to the home, or to the shop. */
    public String getFrom() {
        return moment(regime.validity().from());
    }

    /** Empty if it has no end. */
    public String getTo() {
        LocalDateTime to = regime.validity().to();
        return to == null ? "" : moment(to);
    }

    private String moment(LocalDateTime local) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
                .withLocale(locale)
                .format(local);
    }

    /** Areas of homes; empty for everywhere. */
    public String getHomes() {
        return regime.home().map(RegimeView::areas).orElse("");
    }

    /** Areas of shops; empty for everywhere. */
    public String getShops() {
        return regime.shop().map(RegimeView::areas).orElse("");
    }

    private static String areas(Territory territory) {
        String inside = joined(territory.areas())
                + (territory.polygons().isEmpty()
                        ? ""
                        : " + " + territory.polygons().size() + " \u25b3");
        return territory.except().isEmpty() ? inside : inside + " \u2212 " + joined(territory.except());
    }

    private static String joined(Collection<String> areas) {
        String some = areas.stream().sorted().limit(MOST_AREAS).collect(Collectors.joining(", "));
        return areas.size() > MOST_AREAS ? some + " + " + (areas.size() - MOST_AREAS) : some;
    }

    public String getLegalReference() {
        return regime.ground().legalReference();
    }

    /** Ends a key {@code creneau.regimes.confidence.}. */
    public String getConfidence() {
        return regime.ground().confidence().name();
    }

    /** What an exemption switches off, each the end of a key {@code creneau.regimes.kind.}. */
    public List<String> getSuspends() {
        return new ArrayList<>(regime.suspends());
    }

    public List<LimitView> getLimits() {
        return regime.limits().stream()
                .map(limit -> new LimitView(limit, treatments, regime))
                .collect(Collectors.toList());
    }

    /** For each of the twelve months: the days on which it holds, such as {@code 3–15}, empty if on none. */
    public List<String> getMonths() {
        List<String> months = new ArrayList<>();
        for (int at = 0; at < TimelineView.MONTHS; at++) {
            months.add(days(first.plusMonths(at)));
        }
        return months;
    }

    private String days(YearMonth month) {
        LocalDateTime from = regime.validity().from();
        LocalDateTime to = regime.validity().to();
        LocalDateTime start = month.atDay(1).atStartOfDay();
        LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
        LocalDateTime begins = from.isAfter(start) ? from : start;
        LocalDateTime ends = to != null && to.isBefore(end) ? to : end;
        if (!begins.isBefore(ends)) {
            return "";
        }
        int firstDay = begins.getDayOfMonth();
        int lastDay = ends.minusNanos(1).getDayOfMonth();
        return firstDay == lastDay ? String.valueOf(firstDay) : firstDay + "\u2013" + lastDay;
    }

    /** One limit. Immutable. */
    public static final class LimitView {

        private final Limit limit;
        private final Treatments treatments;
        private final Regime regime;

        LimitView(Limit limit, Treatments treatments, Regime regime) {
            this.limit = limit;
            this.treatments = treatments;
            this.regime = regime;
        }

        /** Ends a key {@code creneau.regimes.kind.}. */
        public String getKind() {
            return limit.kind();
        }

        /** Ends a key {@code creneau.regimes.basis.}. */
        public String getBasis() {
            return limit.terms().basis().name();
        }

        /** Ends a key {@code creneau.regimes.treatment.}. */
        public String getTreatment() {
            return treatments.of(regime, limit.terms().basis()).name();
        }

        /** Each ends a key {@code creneau.regimes.purpose.}; all if it names none. */
        public List<String> getPurposes() {
            return limit.terms().purposes().stream().map(Enum::name).sorted().collect(Collectors.toList());
        }
    }
}
