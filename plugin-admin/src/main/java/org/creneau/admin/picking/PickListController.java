// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.creneau.picking.Grouping;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PickPapers;
import org.creneau.picking.ShowPickList;
import org.creneau.point.PickupPoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is to be picked on a day: {@code GET /pickup-picking/POINT?day=&by=} the list, {@code .../sheet} the same as PDF; {@code
 * .../labels?day=} the labels of all bags that are counted, or of one pickup with {@code ?pickup=17-23}, {@code .../label-sheet} the same
 * as PDF.
 */
@Controller
public class PickListController {

    private final PickDesk desk;
    private final ShowPickList showPickList;
    private final PickPapers papers;
    private final PickWords words;

    public PickListController(PickDesk desk, ShowPickList showPickList, PickPapers papers, PickWords words) {
        this.desk = desk;
        this.showPickList = showPickList;
        this.papers = papers;
        this.words = words;
    }

    @RequestMapping(value = "/pickup-picking/{point}", method = RequestMethod.GET)
    public String list(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "by", defaultValue = "") String by,
            Model model,
            HttpServletResponse response) {
        PickDesk.keepNowhere(response);
        model.addAttribute("list", view(desk.toLook(number), day, by));
        model.addAttribute("language", words.locale().getLanguage());
        return "views/creneau/picking";
    }

    private ListView view(PickupPoint point, String day, String by) {
        Grouping grouping = "hour".equals(by) ? Grouping.HOUR : Grouping.SLOT;
        return new ListView(showPickList.of(point, desk.day(point, day), grouping), desk.today(point), words);
    }

    @RequestMapping(value = "/pickup-picking/{point}/sheet", method = RequestMethod.GET)
    public void sheet(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "by", defaultValue = "") String by,
            HttpServletResponse response)
            throws IOException {
        ListView list = view(desk.toLook(number), day, by);
        send(papers.sheet(list.sheet()), "picking-" + list.getPointId() + "-" + list.getDay(), response);
    }

    @RequestMapping(value = "/pickup-picking/{point}/labels", method = RequestMethod.GET)
    public String labels(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "pickup", defaultValue = "") String ref,
            Model model,
            HttpServletResponse response) {
        PickDesk.keepNowhere(response);
        PickupPoint point = desk.toLook(number);
        model.addAttribute("labels", labels(point, day, ref));
        model.addAttribute("point", point.id().value());
        model.addAttribute("day", desk.day(point, day).toString());
        model.addAttribute("pickup", ref);
        model.addAttribute("language", words.locale().getLanguage());
        return "views/creneau/labels";
    }

    private List<PaperLabel> labels(PickupPoint point, String day, String ref) {
        return ref.isEmpty()
                ? view(point, day, "").labels()
                : new OrderView(showPickList.of(desk.pickup(point, ref)), point, words).labels();
    }

    @RequestMapping(value = "/pickup-picking/{point}/label-sheet", method = RequestMethod.GET)
    public void labelSheet(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "pickup", defaultValue = "") String ref,
            HttpServletResponse response)
            throws IOException {
        PickupPoint point = desk.toLook(number);
        List<PaperLabel> labels = labels(point, day, ref);
        send(papers.labels(words.say("labels"), labels), "labels-" + point.id() + "-" + desk.day(point, day), response);
    }

    private static void send(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        PickDesk.keepNowhere(response);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
