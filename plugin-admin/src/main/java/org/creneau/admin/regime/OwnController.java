// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Right;
import org.creneau.admin.page.Typed;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.Purpose;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeRegister;
import org.creneau.format.json.MistakesException;
import org.creneau.format.json.OwnRegimeText;
import org.creneau.format.json.RegimeDifference;
import org.creneau.format.json.RegimeForm;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The shop's own regimes: {@code GET /pickup-regimes/own?id=&upTo=} tells who changed what, {@code GET .../edit?id=&number=&seen=} shows a text in a
 * form and as JSON, {@code POST .../edit/find} finds areas for it, {@code POST .../edit/save} keeps it as a draft.
 */
@Controller
public class OwnController {
    private static final Log LOG = LogFactory.getLog(OwnController.class);
    private static final String HISTORY = "views/creneau/regimesOwn";
    private static final String EDIT = "views/creneau/regimesEdit";
    private static final String PROBLEM = "problem";
    private static final String MISTAKES = "mistakes";

    private final Right look;
    private final OwnDesk desk;
    private final OwnViews views;
    private final AreaFinder areas;

    public OwnController(Right look, OwnDesk desk, OwnViews views, AreaFinder areas) {
        this.look = look;
        this.desk = desk;
        this.views = views;
        this.areas = areas;
    }

    @RequestMapping(value = "/pickup-regimes/own", method = RequestMethod.GET)
    public String history(
            @RequestParam(value = "id", defaultValue = "") String id,
            @RequestParam(value = "wrong", defaultValue = "") String wrong,
            @RequestParam(value = "upTo", defaultValue = "") String upTo,
            Model model,
            HttpServletResponse response) {
        look.mayLook();
        RegimeRegister register = desk.register();
        if (register.lastNumberOf(id) == 0) {
            return "redirect:/pickup-regimes";
        }
        page(model, response);
        if (!wrong.isEmpty()) {
            model.addAttribute(
                    PROBLEM, wrong.equals("seen") ? "creneau.ownregimes.overtaken" : "creneau.ownregimes.impossible");
        }
        model.addAttribute("changing", desk.canChange());
        model.addAttribute("id", id);
        model.addAttribute("zone", views.zone().getId());
        model.addAttribute("last", register.lastNumberOf(id));
        model.addAttribute(
                "held",
                register.heldFrom(desk.now()).stream()
                        .anyMatch(each -> each.regimeId().equals(id)));
        model.addAttribute("planned", isAny(register, id, EditionStanding.PLANNED));
        int last = register.lastNumberOf(id);
        int asked = Typed.number(upTo, last);
        int newest = asked < 1 || asked > last ? last : asked;
        model.addAttribute("newest", newest);
        model.addAttribute("older", Math.max(0, newest - OwnViews.PAGE));
        model.addAttribute("editions", views.history(register, id, newest));
        return HISTORY;
    }

    private boolean isAny(RegimeRegister register, String id, EditionStanding standing) {
        return register.editionsOf(id).stream().anyMatch(each -> register.standingAt(each, desk.now()) == standing);
    }

    private static void page(Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        model.addAttribute("language", AdminLanguage.current().getLanguage());
    }

    /**
     * A new one if no edition is named. Whoever goes on from a history to which somebody has added since is sent back to it, for they
     * chose without knowing.
     */
    @RequestMapping(value = "/pickup-regimes/edit", method = RequestMethod.GET)
    public String edit(
            @RequestParam(value = "id", defaultValue = "") String id,
            @RequestParam(value = "number", defaultValue = "") String number,
            @RequestParam(value = "seen", defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        desk.mayChange();
        int last = desk.register().lastNumberOf(id);
        if (last != 0 && last != Typed.number(seen, 0)) {
            return "redirect:/pickup-regimes/own?id=" + id + "&wrong=seen";
        }
        Optional<String> text = desk.textOf(id, Typed.number(number, 0));
        fill(
                model,
                response,
                text.map(json -> RegimeForm.of(json).orElse(null))
                        .orElse(text.isPresent() ? null : RegimeForm.typed(Collections.emptyMap())),
                text.orElse(""));
        model.addAttribute("was", text.isPresent() ? id : "");
        model.addAttribute("seen", text.isPresent() ? last : 0);
        model.addAttribute("note", "");
        return EDIT;
    }

    private void fill(Model model, HttpServletResponse response, @Nullable RegimeForm form, String json) {
        page(model, response);
        model.addAttribute("form", form);
        model.addAttribute("json", json);
        model.addAttribute("purposes", words(Purpose.values()));
        model.addAttribute("weekdays", words(DayOfWeek.values()));
        model.addAttribute("departments", areas.departmentNames());
        if (form != null) {
            List<String> named = new ArrayList<>(form.many("homeAreas"));
            named.addAll(form.many("homeExcept"));
            named.addAll(form.many("shopAreas"));
            model.addAttribute("named", areas.named(named));
        }
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    /** Shows the form as it was typed, with the areas that were found to be ticked, and those ticked before added. */
    @RequestMapping(value = "/pickup-regimes/edit/find", method = RequestMethod.POST)
    public String find(HttpServletRequest request, Model model, HttpServletResponse response) {
        desk.mayChange();
        RegimeForm form = form(request);
        fill(model, response, form, form.toJson());
        keep(model, request, Typed.number(text(request, "seen"), 0));
        String wanted = text(request, "area");
        model.addAttribute("area", wanted);
        model.addAttribute("found", wanted.trim().isEmpty() ? null : areas.find(wanted));
        return EDIT;
    }

    private static RegimeForm form(HttpServletRequest request) {
        RegimeForm form = FormFields.read(request.getParameterMap());
        String[] ticked = request.getParameterValues("found");
        String into = text(request, "into");
        boolean known = Arrays.asList("homeAreas", "homeExcept", "shopAreas").contains(into);
        return ticked == null || !known ? form : form.with(into, Arrays.asList(ticked));
    }

    private static void keep(Model model, HttpServletRequest request, int seen) {
        model.addAttribute("was", text(request, "was"));
        model.addAttribute("seen", seen);
        model.addAttribute("note", text(request, "note"));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    @RequestMapping(value = "/pickup-regimes/edit/save", method = RequestMethod.POST)
    public String save(
            HttpServletRequest request, Model model, HttpServletResponse response, RedirectAttributes flash) {
        desk.mayChange();
        boolean asJson = text(request, "as").equals("json");
        RegimeForm form = asJson ? null : form(request);
        String json = form == null ? text(request, "json") : form.toJson();
        int seen = Typed.number(text(request, "seen"), 0);
        try {
            if (form != null) {
                form.check();
            }
            Regime regime = OwnRegimeText.read(json);
            int last = regime.id().equals(text(request, "was")) ? seen : 0;
            if (desk.save(json, last, text(request, "note")) == OwnDesk.Outcome.DONE) {
                flash.addFlashAttribute("said", "creneau.ownregimes.saved");
                return "redirect:/pickup-regimes/own?id=" + regime.id();
            }
            seen = overtaken(model, regime.id(), last);
            fill(model, response, form, json);
            keep(model, request, seen);
            model.addAttribute("was", regime.id());
            return EDIT;
        } catch (MistakesException e) {
            model.addAttribute(MISTAKES, FormFields.views(e.mistakes()));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("A regime could not be kept", e);
            model.addAttribute(PROBLEM, "creneau.report.later");
        }
        fill(model, response, form, json);
        keep(model, request, seen);
        return EDIT;
    }

    /** Tells what somebody else has written meanwhile; who then saves again has seen it. */
    private int overtaken(Model model, String id, int seen) {
        int last = desk.register().lastNumberOf(id);
        model.addAttribute(PROBLEM, "creneau.ownregimes.overtaken");
        model.addAttribute(
                "differences",
                RegimeDifference.between(
                        desk.textOf(id, seen).orElse(""), desk.textOf(id, last).orElse("")));
        model.addAttribute("history", "/pickup-regimes/own?id=" + id);
        return last;
    }
}
