// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Typed;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * To decide about an own regime: {@code GET /pickup-regimes/impact?id=&number=&withdraw=&at=&seen=} shows what it would break, as it is found,
 * and at its end hands out what {@code POST .../decide} asks for.
 */
@Controller
public class ImpactController {
    private static final Log LOG = LogFactory.getLog(ImpactController.class);
    private static final String HOME = "/pickup-regimes";
    private static final String PROBLEM = "problem";
    private static final String SAID = "said";
    private static final String OFF = "off";

    private final OwnDesk desk;
    private final OwnViews views;
    private final Proposals proposals;
    private final ImpactPage page;

    public ImpactController(OwnDesk desk, OwnViews views, Proposals proposals, ImpactPage page) {
        this.desk = desk;
        this.views = views;
        this.proposals = proposals;
        this.page = page;
    }

    /**
     * Of what is not there, and of a time that has come or is none, there is nothing to be seen. Whoever comes from a history to which
     * somebody has added since is sent back to it, for they chose without knowing.
     */
    @RequestMapping(value = "/pickup-regimes/impact", method = RequestMethod.GET)
    public void impact(
            @RequestParam(value = "id", defaultValue = "") String id,
            @RequestParam(value = "number", defaultValue = "") String number,
            @RequestParam(value = "withdraw", defaultValue = "false") String withdraw,
            @RequestParam(value = "at", defaultValue = "") String at,
            @RequestParam(value = "seen", defaultValue = "") String seen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        desk.mayChange();
        int last = desk.register().lastNumberOf(id);
        if (last == 0) {
            response.sendRedirect(request.getContextPath() + HOME);
            return;
        }
        String history = request.getContextPath() + HOME + "/own?id=" + id;
        if (last != Typed.number(seen, 0)) {
            response.sendRedirect(history + "&wrong=seen");
            return;
        }
        Decision decision = decision(id, number, withdraw, at, last);
        if (decision == null || !decision.isPossibleAt(desk.now()) || !desk.isPossible(decision)) {
            response.sendRedirect(history + "&wrong=time");
            return;
        }
        PageHeaders.page(response);
        response.setContentType("text/html;charset=UTF-8");
        show(decision, at, request, response);
    }

    /** Null for what cannot be read. */
    private @Nullable Decision decision(String id, String number, String withdraw, String at, int seen) {
        try {
            return new Decision(id, Typed.number(number, 0), Boolean.parseBoolean(withdraw), views.instant(at), seen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void show(Decision decision, String at, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("language", AdminLanguage.current().getLanguage());
        model.put("id", decision.regimeId());
        model.put("number", decision.textNumber());
        model.put("withdraw", decision.isWithdrawing());
        model.put("at", at);
        Instant set = decision.at();
        model.put("moment", set == null ? "" : views.moment(set));
        model.put("seen", decision.seen());
        model.put(OFF, views.takenBackBy(decision));
        PrintWriter out = response.getWriter();
        page.begin(out, model, request, response);
        try {
            String ticket = desk.ticketOf(decision); // of the rules as they were before anything was looked through
            model.put("impact", proposals.preview(desk.bookAfter(decision), row -> page.row(out, row)));
            model.put("ticket", ticket);
        } catch (
                RuntimeException
                        e) { // whatever it is: half of the page is sent, so its end has to say that rows are missing
            LOG.warn("The impact of a regime could not be previewed", e);
            model.put(PROBLEM, "creneau.ownregimes.impact.broken");
            model.remove("impact");
        }
        page.end(out, model, request, response);
    }

    @RequestMapping(value = "/pickup-regimes/decide", method = RequestMethod.POST)
    public String decide(
            @RequestParam(value = "id", defaultValue = "") String id,
            @RequestParam(value = "number", defaultValue = "") String number,
            @RequestParam(value = "withdraw", defaultValue = "false") String withdraw,
            @RequestParam(value = "at", defaultValue = "") String at,
            @RequestParam(value = "seen", defaultValue = "") String seen,
            @RequestParam(value = "ticket", defaultValue = "") String ticket,
            @RequestParam(value = "note", defaultValue = "") String note,
            RedirectAttributes flash) {
        desk.mayChange();
        Decision decision = decision(id, number, withdraw, at, Typed.number(seen, 0));
        if (decision == null || desk.register().lastNumberOf(id) == 0) {
            return "redirect:" + HOME;
        }
        try {
            List<TakenBack> off = views.takenBackBy(decision);
            OwnDesk.Outcome outcome = desk.decide(decision, ticket, note);
            boolean done = outcome == OwnDesk.Outcome.DONE;
            flash.addFlashAttribute(
                    done ? SAID : PROBLEM,
                    done
                            ? decision.isWithdrawing() ? "creneau.ownregimes.withdrawn" : "creneau.ownregimes.published"
                            : problem(outcome));
            if (done && !off.isEmpty()) {
                flash.addFlashAttribute(OFF, off);
            }
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("The regime " + id + " could not be decided about", e);
            flash.addFlashAttribute(PROBLEM, "creneau.report.later");
        }
        return "redirect:" + HOME + "/own?id=" + id;
    }

    private static String problem(OwnDesk.Outcome outcome) {
        switch (outcome) {
            case OVERTAKEN:
                return "creneau.ownregimes.overtaken";
            case TOO_LATE:
                return "creneau.ownregimes.late";
            default:
                return "creneau.ownregimes.unseen";
        }
    }
}
