// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The home page with the merchants' selection, and the page about this demo. */
@Controller
public class HomeController {
    private final Trades trades;

    @Autowired
    public HomeController(Trades trades) {
        this.trades = trades;
    }

    @RequestMapping(value = "/", method = RequestMethod.GET)
    public String home(Model model) {
        model.addAttribute("favourites", trades.favourites());
        return "page/home";
    }

    @RequestMapping(value = "/about", method = RequestMethod.GET)
    public String about() {
        return "page/about";
    }
}
