// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.io.IOException;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Lists of points, hours and stock: {@code GET /pickup-planning/lists} is the page, {@code GET .../export} a file, {@code POST
 * .../check} takes a file and leads back to the page, which looks at it and shows what would come of it, {@code POST .../bring} brings
 * that very file. The file lies in the session in between; what is brought is what was shown, or nothing. Broadleaf sends the token
 * against forged requests in the address of a form with a file; leading back takes it out of sight.
 */
@Controller
public class ListController {
    private static final Log LOG = LogFactory.getLog(ListController.class);
    private static final String PAGE = "views/creneau/lists";
    private static final String BACK = "redirect:/pickup-planning/lists";
    private static final String SEEN = BACK + "?seen=1";
    private static final String PROBLEM = "problem";

    private final PlanningRights rights;
    private final ListDesk desk;
    private final PlanningWords words;

    public ListController(PlanningRights rights, ListDesk desk, PlanningWords words) {
        this.rights = rights;
        this.desk = desk;
        this.words = words;
    }

    /** With any text in {@code seen}, and a list in the session, shows what would come of it. */
    @RequestMapping(value = "/pickup-planning/lists", method = RequestMethod.GET)
    public String lists(
            @RequestParam(value = "seen", defaultValue = "") String seen,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        rights.mayLookEverywhere();
        PlanningPages.prepare(model, response);
        model.addAttribute("mayChange", rights.isChangeAllowed());
        Object kept = session.getAttribute(KeptList.NAME);
        if (!seen.isEmpty() && kept instanceof KeptList) {
            rights.mayAdd();
            show((KeptList) kept, desk.look((KeptList) kept), session, model);
        }
        return PAGE;
    }

    /** The separator is {@code comma}, or anything else for a semicolon. */
    @RequestMapping(value = "/pickup-planning/lists/export", method = RequestMethod.GET)
    public void export(
            @RequestParam(value = "kind", defaultValue = "POINTS") String kind,
            @RequestParam(value = "separator", defaultValue = "") String separator,
            HttpServletResponse response)
            throws IOException {
        rights.mayLookEverywhere();
        ListKind wanted = kindOf(kind);
        PlanningPages.keepNowhere(response);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"creneau-" + wanted.word() + ".csv\"");
        desk.write(wanted, "comma".equals(separator) ? ',' : ';', response.getWriter());
        response.getWriter().flush();
    }

    @RequestMapping(value = "/pickup-planning/lists/check", method = RequestMethod.POST)
    public String check(
            @RequestParam(value = "kind", defaultValue = "") String kind,
            HttpServletRequest request,
            HttpSession session,
            RedirectAttributes flash)
            throws IOException {
        rights.mayAdd();
        MultipartFile file = request instanceof MultipartHttpServletRequest
                ? ((MultipartHttpServletRequest) request).getFile("file")
                : null;
        session.removeAttribute(KeptList.NAME);
        if (file == null || file.isEmpty() || file.getSize() > KeptList.LARGEST) {
            String key = file == null || file.isEmpty()
                    ? "creneau.planning.lists.noFile"
                    : "creneau.planning.lists.tooLarge";
            flash.addFlashAttribute(PROBLEM, words.message(key, KeptList.LARGEST / 1024 / 1024));
            return BACK;
        }
        session.setAttribute(KeptList.NAME, KeptList.of(kindOf(kind), file.getBytes()));
        return SEEN;
    }

    private void show(KeptList list, ListSight sight, HttpSession session, Model model) {
        if (sight.isToBring()) {
            session.setAttribute(KeptList.NAME, list.seenAs(sight.getFingerprint()));
        } else {
            session.removeAttribute(KeptList.NAME);
        }
        model.addAttribute("kind", list.kind().name());
        model.addAttribute("sight", sight);
        model.addAttribute(
                "problems",
                sight.problems().stream()
                        .map(problem -> new ProblemView(problem, words.of(problem)))
                        .collect(Collectors.toList()));
    }

    /** The fingerprint is that of the page on which it was agreed to. */
    @RequestMapping(value = "/pickup-planning/lists/bring", method = RequestMethod.POST)
    public String bring(
            @RequestParam(value = "fingerprint", defaultValue = "") String fingerprint,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rights.mayAdd();
        KeptList list = taken(session, fingerprint);
        if (list == null) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.lists.gone"));
            return BACK;
        }
        try {
            ListSight sight = desk.bring(list);
            if (sight.isWritten()) {
                LOG.info("A list of " + list.kind() + " was brought: " + sight.getAdded() + " added, "
                        + sight.getChanged() + " changed, " + sight.getRemoved() + " taken away");
                flash.addFlashAttribute(
                        "said",
                        words.message(
                                "creneau.planning.lists.brought",
                                sight.getAdded(),
                                sight.getChanged(),
                                sight.getRemoved()));
                return BACK;
            }
            PlanningPages.prepare(model, response);
            model.addAttribute("mayChange", true);
            model.addAttribute(PROBLEM, words.message("creneau.planning.lists.changedSince"));
            show(list, sight, session, model);
            return PAGE;
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("A list of " + list.kind() + " could not be brought", e);
            session.setAttribute(KeptList.NAME, list);
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.later"));
            return SEEN;
        }
    }

    /** Whoever taps twice has one request that finds the list; null for the other, and for a list that was not looked at. */
    private static @Nullable KeptList taken(HttpSession session, String fingerprint) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Object kept = session.getAttribute(KeptList.NAME);
            if (!(kept instanceof KeptList)
                    || fingerprint.isEmpty()
                    || !((KeptList) kept).fingerprint().equals(fingerprint)) {
                return null;
            }
            session.removeAttribute(KeptList.NAME);
            return (KeptList) kept;
        }
    }

    private static ListKind kindOf(String name) {
        try {
            return ListKind.of(name);
        } catch (IllegalArgumentException e) {
            throw new NoSuchPlan(e.getMessage());
        }
    }
}
