// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.web.catalog.CategoryHandlerMapping;
import org.broadleafcommerce.core.web.controller.catalog.BroadleafCategoryController;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lists a category's products, {@value #PAGE_SIZE} a page, in the merchant's order. Broadleaf's own listing needs a facet index and fails
 * on a page number that is none; this one reads the category itself. {@code CategoryHandlerMapping} calls it by its bean name.
 */
@Controller("blCategoryController")
public class CategoryController extends BroadleafCategoryController {
    private static final int PAGE_SIZE = 60;

    private final CatalogService catalog;

    @Autowired
    public CategoryController(CatalogService catalog) {
        this.catalog = catalog;
    }

    @Override
    public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
        Category category = (Category) request.getAttribute(CategoryHandlerMapping.CURRENT_CATEGORY_ATTRIBUTE_NAME);
        int page = PageNumber.parse(request.getParameter("page"));
        List<Product> products = catalog.findActiveProductsByCategory(category, PAGE_SIZE + 1, (page - 1) * PAGE_SIZE);
        boolean more = products.size() > PAGE_SIZE;
        return new ModelAndView(getDefaultCategoryView())
                .addObject(CATEGORY_ATTRIBUTE_NAME, category)
                .addObject(PRODUCTS_ATTRIBUTE_NAME, more ? products.subList(0, PAGE_SIZE) : products)
                .addObject("page", page)
                .addObject("more", more);
    }
}
