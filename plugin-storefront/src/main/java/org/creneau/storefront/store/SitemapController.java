// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.storefront.link.SiteUrl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * {@code GET /pickup/sitemap.xml} names the pages of all points to search engines, 50,000 at most, as sitemaps.org 0.9 allows. A shop names it in
 * its {@code robots.txt} or in an index of sitemaps, beside the one that Broadleaf writes.
 */
@Controller
public class SitemapController {
    private static final int MOST = 50_000;

    private final PickupPoints points;
    private final SiteUrl site;

    public SitemapController(PickupPoints points, SiteUrl site) {
        this.points = points;
        this.site = site;
    }

    /** Paths have no character that XML would have escaped, see {@link StorePath}. */
    @RequestMapping(value = "/pickup/sitemap.xml", method = RequestMethod.GET)
    public void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String base = site.base(request).replace("&", "&amp;").replace("<", "&lt;");
        Writer xml = response.getWriter();
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        xml.write("<url><loc>" + base + StorePath.ALL + "</loc></url>\n");
        List<PickupPoint> all = points.all();
        for (PickupPoint point : all.subList(0, Math.min(MOST - 1, all.size()))) {
            xml.write("<url><loc>" + base + StorePath.of(point) + "</loc></url>\n");
        }
        xml.write("</urlset>\n");
    }
}
