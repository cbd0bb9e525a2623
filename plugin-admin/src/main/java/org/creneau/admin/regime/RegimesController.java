// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Right;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Treatments;
import org.creneau.format.json.MistakesException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The regimes in the admin: {@code GET /pickup-regimes?from=2020-10} shows those that hold in the twelve months from that one on, {@code
 * POST .../preview} reads a file of regimes and tells its mistakes, or which bookings it would break. Nothing is stored and nobody is
 * told.
 */
@Controller
public class RegimesController {
    private static final Log LOG = LogFactory.getLog(RegimesController.class);
    private static final String PAGE = "views/creneau/regimes";

    private final Right right;
    private final Regimes regimes;
    private final Treatments treatments;
    private final Proposals proposals;
    private final OwnViews own;
    private final Clock clock;

    public RegimesController(
            Right right, Regimes regimes, Treatments treatments, Proposals proposals, OwnViews own, Clock clock) {
        this.right = right;
        this.regimes = regimes;
        this.treatments = treatments;
        this.proposals = proposals;
        this.own = own;
        this.clock = clock;
    }

    /** The twelve months from this one on, or the last ones in which there was any regime. */
    @RequestMapping(value = "/pickup-regimes", method = RequestMethod.GET)
    public String page(
            @RequestParam(value = "from", defaultValue = "") String from, Model model, HttpServletResponse response) {
        right.mayLook();
        fill(model, response, regimes.current(), from);
        return PAGE;
    }

    private void fill(Model model, HttpServletResponse response, RegimeBook book, String from) {
        PageHeaders.page(response);
        model.addAttribute("language", AdminLanguage.current().getLanguage());
        YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        YearMonth first = month(from, TimelineView.firstOf(book, now));
        model.addAttribute("timeline", new TimelineView(book, treatments, first, AdminLanguage.current()));
        model.addAttribute("own", own.rows(first));
        model.addAttribute("changing", own.canChange());
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            YearMonth month = text.isEmpty() ? otherwise : YearMonth.parse(text);
            return month.getYear() < 1970 || month.getYear() > 9998 ? otherwise : month;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    @RequestMapping(value = "/pickup-regimes/preview", method = RequestMethod.POST)
    public String preview(
            @RequestParam(value = "json", defaultValue = "") String json, Model model, HttpServletResponse response) {
        right.mayLook();
        model.addAttribute("json", json);
        RegimeBook shown = regimes.current();
        try {
            RegimeBook proposed = proposals.read(json);
            model.addAttribute("impact", proposals.preview(proposed));
            shown = proposed;
        } catch (MistakesException e) {
            model.addAttribute("mistakes", FormFields.views(e.mistakes()));
        } catch (IllegalArgumentException e) {
            model.addAttribute("problem", "creneau.regimes.unreadable");
        } catch (RuntimeException e) { // what a database throws in the middle of a walk has no common type
            LOG.warn("The impact of regimes could not be previewed", e);
            model.addAttribute("problem", "creneau.report.later");
        }
        fill(model, response, shown, "");
        return PAGE;
    }
}
