// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.Askings;
import org.jspecify.annotations.Nullable;

/** Shows how far it is with the shoppers that are to be asked, the newest first. Thread-safe. */
public class AskingViews {

    /** So many askings are shown. */
    static final int MOST = 10;

    /** So many are looked through for those of one point. */
    private static final int LOOKED_AT = 100;

    /** So many of those who could not be asked are shown of each. */
    static final int MOST_FAILURES = 50;

    private final Askings askings;
    private final Transactions transactions;
    private final OwnViews own;
    private final PickupPoints points;

    public AskingViews(Askings askings, Transactions transactions, OwnViews own, PickupPoints points) {
        this.askings = askings;
        this.transactions = transactions;
        this.own = own;
        this.points = points;
    }

    List<AskingView> latest() {
        return views(MOST, any -> true);
    }

    /** Those of that point alone, of the last hundred; not those of all points. */
    public List<AskingView> at(PointId point) {
        return views(LOOKED_AT, asking -> point.equals(asking.scope().point()));
    }

    private List<AskingView> views(int lookedAt, Predicate<Asking> meant) {
        Locale locale = AdminLanguage.current();
        return transactions.required(() -> askings.latest(lookedAt).stream()
                .filter(meant)
                .limit(MOST)
                .map(asking -> view(asking, locale))
                .collect(Collectors.toList()));
    }

    private AskingView view(Asking asking, Locale locale) {
        Instant ended = asking.endedAt();
        boolean isOver = asking.state() != AskingState.WAITING;
        return new AskingView(
                asking,
                own.writer(asking.staff().number()),
                own.moment(asking.madeAt()),
                isOver && ended != null ? own.moment(ended) : own.moment(asking.dueAt()),
                name(asking.scope().point()),
                asking.tally().failed() == 0
                        ? Collections.<AskingView.Failed>emptyList()
                        : askings.failuresOf(asking.number(), MOST_FAILURES).stream()
                                .map(failure -> failed(failure, locale))
                                .collect(Collectors.toList()));
    }

    private AskingView.Failed failed(AskingFailure failure, Locale locale) {
        PointId point = failure.slot().point();
        ZoneId zone = points.find(point).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
        String start = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(failure.slot().start().atZone(zone));
        return new AskingView.Failed(failure, name(point), start);
    }

    /** Empty for all. */
    private String name(@Nullable PointId point) {
        return point == null ? "" : points.find(point).map(PickupPoint::name).orElse(point.toString());
    }
}
