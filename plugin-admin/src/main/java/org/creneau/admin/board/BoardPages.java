// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.BagWords;
import org.creneau.admin.rights.Clerk;
import org.creneau.board.Board;
import org.creneau.board.BoardRow;
import org.creneau.board.BoardSearch;
import org.creneau.board.ShowBoard;
import org.creneau.eligibility.Verdict;
import org.creneau.picking.Pickings;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.springframework.ui.Model;

/** Fills the pages of the board. They hold names, so no cache keeps them. Thread-safe. */
public class BoardPages {

    /** Days. */
    private static final int FURTHEST = 731;

    /** RFC 6585; the servlet API has no name for it. */
    private static final int TOO_MANY_REQUESTS = 429;

    private final PickupPoints points;
    private final ShowBoard showBoard;
    private final Pickings pickings;
    private final BagWords bagWords;
    private final Clock clock;

    public BoardPages(PickupPoints points, ShowBoard showBoard, Pickings pickings, BagWords bagWords, Clock clock) {
        this.points = points;
        this.showBoard = showBoard;
        this.pickings = pickings;
        this.bagWords = bagWords;
        this.clock = clock;
    }

    /**
     * Throws {@link NoSuchBoard} unless it is the number of a point of theirs, active or not. Those of others are not even looked
     * up: neither the answer nor how long it takes tells whether they exist.
     */
    PickupPoint point(Clerk clerk, String number) {
        return parsed(number)
                .filter(clerk.remit()::includes)
                .flatMap(points::find)
                .orElseThrow(() -> new NoSuchBoard(number));
    }

    private static Optional<PointId> parsed(String number) {
        try {
            return Optional.of(PointId.of(Long.parseLong(number)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** That day, today if it is none or further away than two years. */
    LocalDate day(PickupPoint point, String text) {
        LocalDate today = showBoard.today(point);
        try {
            LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
            return Math.abs(ChronoUnit.DAYS.between(today, day)) > FURTHEST ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }

    /** The way back to that day after something was done, to what stands at the anchor if there is one. */
    String back(PickupPoint point, String day, String anchor) {
        return "redirect:/pickup-board/" + point.id().value() + "?day=" + day(point, day)
                + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** Those of theirs. */
    void list(Clerk clerk, Model model, HttpServletResponse response) {
        keepNowhere(response);
        model.addAttribute("points", clerk.remit().among(points.all()));
        model.addAttribute("everywhere", clerk.remit().isEverywhere());
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    void fill(Model model, HttpServletResponse response, PickupPoint point, LocalDate day, BoardSearch search) {
        fill(model, response, showBoard.of(point, day, search), Shown.nothing());
    }

    void fill(Model model, HttpServletResponse response, Board board, Shown shown) {
        keepNowhere(response);
        pickings.bagsOf(awaited(board))
                .forEach((token, bags) -> shown.waiting(token, bagWords.bags(bags, AdminLanguage.current())));
        model.addAttribute(
                "board",
                new BoardView(board, showBoard.today(board.point()), clock.instant(), AdminLanguage.current(), shown));
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    /** Those that are still to be handed over. */
    private static List<ReservationToken> awaited(Board board) {
        return board.slots().stream()
                .flatMap(slot -> slot.rows().stream())
                .map(BoardRow::reservation)
                .filter(each -> each.state().isAwaited())
                .map(Reservation::token)
                .collect(Collectors.toList());
    }

    /**
     * Whether the code was not even looked at, since too many wrong ones were typed: then the answer says so as every limit does, status
     * 429 with the seconds to wait.
     */
    boolean isLimited(Verdict verdict, HttpServletResponse response) {
        Optional<Instant> from = verdict.refusals().stream()
                .filter(refusal -> refusal.code().equals(Refusals.TOO_MANY_GUESSES))
                .map(refusal -> (Instant) refusal.facts().get("from"))
                .findFirst();
        from.ifPresent(until -> {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader(
                    "Retry-After", Long.toString(Math.max(1, clock.instant().until(until, ChronoUnit.SECONDS) + 1)));
        });
        return from.isPresent();
    }

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'; form-action 'self'");
    }
}
