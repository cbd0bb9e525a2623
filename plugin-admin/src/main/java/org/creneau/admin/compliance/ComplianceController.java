// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.compliance;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Right;
import org.creneau.admin.page.Typed;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.ExportLog;
import org.creneau.compliance.VerifyLog;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.StoreUnavailable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The compliance log in the admin: {@code GET /compliance-log}, {@code GET .../export?point=&first=&last=} for the table, {@code POST
 * .../verify} to check all of it. Whoever may see it may check it: neither changes anything.
 */
@Controller
public class ComplianceController {
    private static final Log LOG = LogFactory.getLog(ComplianceController.class);
    private static final String PAGE = "views/creneau/compliance";

    private final Right right;
    private final PickupPoints points;
    private final ExportLog exportLog;
    private final VerifyLog verifyLog;
    private final Clock clock;

    public ComplianceController(
            Right right, PickupPoints points, ExportLog exportLog, VerifyLog verifyLog, Clock clock) {
        this.right = right;
        this.points = points;
        this.exportLog = exportLog;
        this.verifyLog = verifyLog;
        this.clock = clock;
    }

    @RequestMapping(value = "/compliance-log", method = RequestMethod.GET)
    public String page(Model model, HttpServletResponse response) {
        right.mayLook();
        fill(model, response);
        return PAGE;
    }

    private void fill(Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        model.addAttribute("language", AdminLanguage.current().getLanguage());
        model.addAttribute("points", points.all());
        model.addAttribute("first", today().minusDays(30).toString());
        model.addAttribute("last", today().toString());
    }

    /** Where it is today first: what was sold at any point until now is in it. */
    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.ofHours(14)).toLocalDate();
    }

    /** All points unless one is named; the last 30 days unless others are. */
    @RequestMapping(value = "/compliance-log/export", method = RequestMethod.GET)
    public void export(
            @RequestParam(value = "point", defaultValue = "") String number,
            @RequestParam(value = "first", defaultValue = "") String from,
            @RequestParam(value = "last", defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        right.mayLook();
        PointId point = Typed.point(number).orElse(null);
        LocalDate first = Typed.day(from, today().minusDays(30));
        LocalDate last = Typed.day(to, today());
        LocalDate end = last.isBefore(first) ? first : last;
        PageHeaders.csv(
                response, "compliance-log" + (point == null ? "" : "-" + point) + "-" + first + "-" + end + ".csv");
        exportLog.write(point, first, end, response.getWriter());
    }

    /** Anchors are ends that were noted earlier, one a line. */
    @RequestMapping(value = "/compliance-log/verify", method = RequestMethod.POST)
    public String verify(
            @RequestParam(value = "anchors", defaultValue = "") String anchors,
            Model model,
            HttpServletResponse response) {
        right.mayLook();
        fill(model, response);
        model.addAttribute("anchors", anchors);
        try {
            model.addAttribute("report", new ReportView(verifyLog.run(read(anchors)), points));
        } catch (IllegalArgumentException e) {
            model.addAttribute("problem", "creneau.compliance.anchors.wrong");
        } catch (StoreUnavailable e) {
            LOG.warn("The compliance log could not be checked", e);
            model.addAttribute("problem", "creneau.report.later");
        }
        return PAGE;
    }

    private static List<ChainHead> read(String anchors) {
        List<ChainHead> heads = new ArrayList<>();
        for (String line : anchors.split("\\s+")) {
            if (!line.isEmpty()) {
                heads.add(ChainHead.parse(line));
            }
        }
        return heads;
    }
}
