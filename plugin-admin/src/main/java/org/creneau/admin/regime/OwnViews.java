// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.EditionStep;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeRegister;
import org.creneau.confinement.Treatments;
import org.creneau.format.json.RegimeDifference;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.jspecify.annotations.Nullable;

/** Shows own regimes: how each stands, and who changed what. Thread-safe. */
public class OwnViews {

    /** Editions on a page of the history: each costs the text of it, and none is ever deleted. */
    static final int PAGE = 20;

    private final OwnDesk desk;
    private final Treatments treatments;
    private final PickupPoints points;
    private final AdminSecurityService users;

    public OwnViews(OwnDesk desk, Treatments treatments, PickupPoints points, AdminSecurityService users) {
        this.desk = desk;
        this.treatments = treatments;
        this.points = points;
        this.users = users;
    }

    boolean canChange() {
        return desk.canChange();
    }

    /** By whose clocks times are set: those of the first point. */
    ZoneId zone() {
        return points.all().stream().findFirst().map(PickupPoint::zone).orElse(ZoneOffset.UTC);
    }

    /**
     * An instant of a form, such as {@code 2026-07-03T18:00} by the clocks of {@link #zone}; null for nothing. Of an hour that comes
     * twice the first is meant.
     *
     * @throws IllegalArgumentException for what cannot be read, other years than 1970 to 9999, and a time that the clocks leave out
     */
    @Nullable
    Instant instant(String typed) {
        if (typed.trim().isEmpty()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(typed.trim());
            ZoneId zone = zone();
            if (local.getYear() >= 1970
                    && local.getYear() <= 9999
                    && !zone.getRules().getValidOffsets(local).isEmpty()) {
                return local.atZone(zone).toInstant();
            }
        } catch (DateTimeException e) {
            throw notATime(typed, e);
        }
        throw notATime(typed, null);
    }

    private static IllegalArgumentException notATime(String typed, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "at is '" + typed
                        + "', allowed is a local date and time such as 2026-07-03T18:00 of the years 1970 to 9999"
                        + " that the clocks do not leave out, or nothing",
                cause);
    }

    /** With its distance from UTC, which alone tells the two hours apart that clocks show when they go back. */
    String moment(Instant instant) {
        ZoneId zone = zone();
        String offset = zone.getRules().getOffset(instant).getId();
        return EditionView.format(zone, AdminLanguage.current()).format(instant) + " (UTC"
                + (offset.equals("Z") ? "" : offset) + ", " + zone.getId() + ")";
    }

    /** Of each own regime what is in force, planned, drafted last, or withdrawn. */
    List<OwnRow> rows(YearMonth first) {
        RegimeRegister register = desk.register();
        Instant now = desk.now();
        DateTimeFormatter format = EditionView.format(zone(), AdminLanguage.current());
        List<RegimeEdition> shown = new ArrayList<>();
        for (String id : register.ids()) {
            register.editionsOf(id).stream()
                    .filter(each -> register.standingAt(each, now) != EditionStanding.OVER)
                    .forEach(shown::add);
        }
        Map<RegimeEdition, String> texts = desk.textsOf(shown.stream()
                .filter(each -> each.step() != EditionStep.WITHDRAWN)
                .collect(Collectors.toList()));
        List<OwnRow> rows = new ArrayList<>();
        for (RegimeEdition edition : shown) {
            String text = texts.get(edition);
            Regime regime = text == null ? null : OwnDesk.parsed(text);
            rows.add(new OwnRow(
                    edition,
                    register.standingAt(edition, now),
                    edition.effectiveAt().map(format::format).orElse(""),
                    regime == null ? null : new RegimeView(regime, treatments, first, AdminLanguage.current())));
        }
        return rows;
    }

    /** What a decision takes back, to be told before it is made and after. */
    ArrayList<TakenBack> takenBackBy(Decision decision) {
        ArrayList<TakenBack> rows = new ArrayList<>();
        for (RegimeEdition edition : desk.takenBackBy(decision)) {
            String effective = edition.effectiveAt().map(this::moment).orElse("");
            rows.add(new TakenBack(edition.number(), edition.step().name(), effective));
        }
        return rows;
    }

    /**
     * At most {@link #PAGE}, the newest first; none for a regime that is not the shop's own.
     *
     * @param newest the number of the first to be shown
     */
    List<EditionView> history(RegimeRegister register, String id, int newest) {
        DateTimeFormatter format = EditionView.format(zone(), AdminLanguage.current());
        List<EditionView> history = new ArrayList<>();
        int oldest = Math.max(1, newest - PAGE + 1);
        List<RegimeEdition> all = register.editionsOf(id);
        Map<RegimeEdition, String> texts = desk.textsOf(all.stream()
                .filter(each -> each.number() >= oldest - 1 && each.number() <= newest)
                .collect(Collectors.toList()));
        String before = "";
        Map<Long, String> writers = new HashMap<>();
        for (RegimeEdition edition : all) {
            String text = texts.getOrDefault(edition, "");
            if (edition.number() < oldest || edition.number() > newest) {
                before = text;
                continue;
            }
            history.add(new EditionView(
                    edition,
                    register.standingAt(edition, desk.now()),
                    writers.computeIfAbsent(edition.staffId(), this::writer),
                    before.isEmpty() ? Collections.emptyList() : RegimeDifference.between(before, text),
                    format));
            before = text;
        }
        Collections.reverse(history);
        return history;
    }

    /** The number of whoever has no account any more. */
    String writer(Long staff) {
        return Optional.ofNullable(users.readAdminUserById(staff))
                .map(AdminUser::getLogin)
                .orElse("#" + staff);
    }
}
