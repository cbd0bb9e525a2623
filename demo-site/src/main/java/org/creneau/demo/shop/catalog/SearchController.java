// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import org.broadleafcommerce.common.exception.ServiceException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search page. It does not extend Broadleaf's controller, which passes the words through an HTML cleaner first and so turns an
 * apostrophe or an accent into an entity that no product name contains; here the words are escaped when shown.
 */
@Controller
public class SearchController {
    private final ProductSearch search;

    @Autowired
    public SearchController(ProductSearch search) {
        this.search = search;
    }

    @RequestMapping(value = "/search", method = RequestMethod.GET)
    public String search(@RequestParam(value = "q", defaultValue = "") String query, Model model)
            throws ServiceException {
        model.addAttribute("query", query.trim());
        model.addAttribute("products", search.find(query));
        return "catalog/search";
    }
}
