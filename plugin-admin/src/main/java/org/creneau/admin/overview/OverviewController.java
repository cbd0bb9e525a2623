// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.io.IOException;
import java.io.Writer;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.page.NoSuchPage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Right;
import org.creneau.admin.page.Typed;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The overview in the admin: {@code GET /pickup-overview?page=} for all points, {@code GET .../POINT} for one, hour by hour, {@code GET
 * .../table/KIND} for what they show as a file, of the kinds {@code loads}, {@code crowd}, {@code outcomes} and {@code refusals}.
 */
@Controller
public class OverviewController {

    private final Right right;
    private final PickupPoints points;
    private final OverviewPages pages;
    private final OverviewTables tables;

    public OverviewController(Right right, PickupPoints points, OverviewPages pages, OverviewTables tables) {
        this.right = right;
        this.points = points;
        this.pages = pages;
        this.tables = tables;
    }

    @RequestMapping(value = "/pickup-overview", method = RequestMethod.GET)
    public String all(
            @RequestParam(value = "page", defaultValue = "1") String page, Model model, HttpServletResponse response) {
        right.mayLook();
        PageHeaders.page(response);
        pages.fill(model, Typed.number(page, 1));
        return "views/creneau/overview";
    }

    @RequestMapping(value = "/pickup-overview/{point}", method = RequestMethod.GET)
    public String point(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        right.mayLook();
        PickupPoint point = Typed.point(number).flatMap(points::find).orElseThrow(() -> new NoSuchPage(number));
        PageHeaders.page(response);
        pages.fill(model, point);
        return "views/creneau/overviewPoint";
    }

    @RequestMapping(value = "/pickup-overview/table/{kind}", method = RequestMethod.GET)
    public void table(@PathVariable("kind") String kind, HttpServletResponse response) throws IOException {
        right.mayLook();
        Writing writing = writing(kind);
        PageHeaders.csv(response, "pickup-" + kind + ".csv");
        writing.write(response.getWriter());
    }

    private Writing writing(String kind) {
        switch (kind) {
            case "loads":
                return tables::loads;
            case "crowd":
                return tables::crowd;
            case "outcomes":
                return tables::outcomes;
            case "refusals":
                return tables::refusals;
            default:
                throw new NoSuchPage(kind);
        }
    }

    /** Writes one of the tables. */
    private interface Writing {
        void write(Writer text) throws IOException;
    }
}
