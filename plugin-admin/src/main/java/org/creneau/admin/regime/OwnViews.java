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
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.confinement.EditionStanding;
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

    /** An instant of a form, such as {@code 2026-07-03T18:00} by the clocks of {@link #zone}; null for nothing. */
    @Nullable
    Instant instant(String typed) {
        try {
            return typed.trim().isEmpty()
                    ? null
                    : LocalDateTime.parse(typed.trim()).atZone(zone()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "at is '" + typed + "', allowed is a local date and time such as 2026-07-03T18:00, or nothing", e);
        }
    }

    /** Of each own regime what is in force, planned, drafted last, or withdrawn. */
    List<OwnRow> rows(YearMonth first) {
        RegimeRegister register = desk.register();
        Instant now = desk.now();
        DateTimeFormatter format = EditionView.format(zone(), AdminLanguage.current());
        List<OwnRow> rows = new ArrayList<>();
        for (String id : register.ids()) {
            for (RegimeEdition edition : register.editionsOf(id)) {
                EditionStanding standing = register.standingAt(edition, now);
                if (standing != EditionStanding.OVER) {
                    rows.add(row(edition, standing, format, first));
                }
            }
        }
        return rows;
    }

    private OwnRow row(RegimeEdition edition, EditionStanding standing, DateTimeFormatter format, YearMonth first) {
        Regime regime = desk.regimeOf(edition);
        return new OwnRow(
                edition,
                standing,
                edition.effectiveAt().map(format::format).orElse(""),
                regime == null ? null : new RegimeView(regime, treatments, first, AdminLanguage.current()));
    }

    /** The newest first; none for a regime that is not the shop's own. */
    List<EditionView> history(RegimeRegister register, String id) {
        DateTimeFormatter format = EditionView.format(zone(), AdminLanguage.current());
        List<EditionView> history = new ArrayList<>();
        String before = "";
        for (RegimeEdition edition : register.editionsOf(id)) {
            String text = desk.textOf(id, edition.number()).orElse("");
            history.add(new EditionView(
                    edition,
                    register.standingAt(edition, desk.now()),
                    writer(edition.staffId()),
                    before.isEmpty() ? Collections.emptyList() : RegimeDifference.between(before, text),
                    format));
            before = text;
        }
        Collections.reverse(history);
        return history;
    }

    /** The number of whoever has no account any more. */
    private String writer(long staff) {
        return Optional.ofNullable(users.readAdminUserById(staff))
                .map(AdminUser::getLogin)
                .orElse("#" + staff);
    }
}
