// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.notice.QrCodes;
import org.creneau.notice.QrPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * What the shopper shows at the counter: {@code GET /pickup/qr/SIGNED.png} is a QR code of the address {@code
 * /pickup/handover/SIGNED}, whose page says that it is to be shown, and while the goods wait who comes for them and how near they
 * are. The phone is not on it: a code is easily photographed. For what was not signed here, or is over, there is nothing at
 * either address.
 */
@Controller
public class HandOverController {
    private static final int PIXELS = 8;

    private final HandOverLinks links;
    private final QrCodes codes;
    private final SiteUrl site;
    private final CounterVisits visits;

    public HandOverController(HandOverLinks links, QrCodes codes, SiteUrl site, CounterVisits visits) {
        this.links = links;
        this.codes = codes;
        this.site = site;
        this.visits = visits;
    }

    /** May be kept by the visitor's own browser for an hour, by nobody in between. */
    @RequestMapping(value = "/pickup/qr/{signed}.png", method = RequestMethod.GET)
    public void picture(@PathVariable("signed") String signed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!links.isValid(signed)) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] picture = QrPicture.png(codes.of(site.base(request) + "/pickup/handover/" + signed), PIXELS);
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    /** The address is a key to the order, so it is kept nowhere and passed on to nobody. */
    @RequestMapping(value = "/pickup/handover/{signed}", method = RequestMethod.GET)
    public String page(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        if (links.isValid(signed)) {
            // Not under the name of the path's variable: Spring shows those to the page too, valid or not.
            model.addAttribute("shown", signed);
            model.addAttribute("visit", visits.of(signed).orElse(null));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return "pickup/handover";
    }
}
