// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.board.Board;
import org.creneau.board.BoardSearch;
import org.creneau.board.ShowBoard;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.springframework.ui.Model;

/** Fills the pages of the board. They hold names, so no cache keeps them. Thread-safe. */
public class BoardPages {

    /** Days. */
    private static final int FURTHEST = 731;

    private final PickupPoints points;
    private final ShowBoard showBoard;
    private final Clock clock;

    public BoardPages(PickupPoints points, ShowBoard showBoard, Clock clock) {
        this.points = points;
        this.showBoard = showBoard;
        this.clock = clock;
    }

    /** Throws {@link NoSuchBoard} unless it is the number of a point, active or not. */
    PickupPoint point(String number) {
        try {
            return points.find(PointId.of(Long.parseLong(number))).orElseThrow(() -> new NoSuchBoard(number));
        } catch (IllegalArgumentException e) {
            throw new NoSuchBoard(number);
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

    void list(Model model, HttpServletResponse response) {
        keepNowhere(response);
        model.addAttribute("points", points.all());
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    void fill(Model model, HttpServletResponse response, PickupPoint point, LocalDate day, BoardSearch search) {
        fill(model, response, showBoard.of(point, day, search), Shown.nothing());
    }

    void fill(Model model, HttpServletResponse response, Board board, Shown shown) {
        keepNowhere(response);
        model.addAttribute(
                "board",
                new BoardView(board, showBoard.today(board.point()), clock.instant(), AdminLanguage.current(), shown));
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'; form-action 'self'");
    }
}
